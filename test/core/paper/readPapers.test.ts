import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../core/paper/readPapers';

describe('papers as somebody writes them', () => {
  it.each([
    ['2509.04664', ['2509.04664']],
    [
      '2509.04664v2, arXiv:2509.05208; hep-th/9901001',
      ['2509.04664', '2509.05208', 'hep-th/9901001'],
    ],
    ['arXiv: 2509.04664\narXiv:2509.04664', ['2509.04664']],
    [
      'https://arxiv.org/abs/2509.04664 arxiv.org/pdf/2509.05208v1.pdf',
      ['2509.04664', '2509.05208'],
    ],
    [
      '- [글](https://huggingface.co/papers/2509.04664)\n- <https://alphaxiv.org/abs/2509.05208>.',
      ['2509.04664', '2509.05208'],
    ],
  ])('%s', (text, papers) => {
    expect(readPapers(text).papers).toEqual(papers);
  });

  it.each([
    ['', []],
    ['  ,;\n', []],
    ['https://example.com/abs/2509.04664', ['https://example.com/abs/2509.04664']],
    [
      '2509.0466499 2513.00001 arxiv.org/list/cs.CL/recent',
      ['2509.0466499', '2513.00001', 'arxiv.org/list/cs.CL/recent'],
    ],
    ['javascript:alert(1) ../../x', ['javascript:alert', '1', '../../x']],
  ])('names none: %s', (text, unknown) => {
    expect(readPapers(text)).toEqual({ papers: [], unknown });
  });

  it('tells the two apart', () => {
    expect(readPapers('내일 볼 것: 2509.04664 그리고 2509.05208.')).toEqual({
      papers: ['2509.04664', '2509.05208'],
      unknown: ['내일', '볼', '것', '그리고'],
    });
  });
});
