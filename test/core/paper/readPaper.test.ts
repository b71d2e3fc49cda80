import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../core/paper/readPaper';

describe('a paper as somebody names it', () => {
  it.each([
    ['2509.04664', { paper: '2509.04664' }],
    [' arXiv: 2509.04664v3 ', { paper: '2509.04664', version: 3 }],
    ['hep-th/9901001', { paper: 'hep-th/9901001' }],
    ['https://arxiv.org/abs/2509.04664v2', { paper: '2509.04664', version: 2 }],
    ['http://www.arxiv.org/pdf/hep-th/9901001v1.pdf', { paper: 'hep-th/9901001', version: 1 }],
    ['arxiv.org/html/2509.04664', { paper: '2509.04664' }],
    ['huggingface.co/papers/2509.04664', { paper: '2509.04664' }],
    ['https://doi.org/10.48550/arXiv.2509.04664', { paper: '2509.04664' }],
    ['doi:10.48550/arXiv.2509.04664', { paper: '2509.04664' }],
    ['10.48550/ARXIV.hep-th/9901001', { paper: 'hep-th/9901001' }],
  ])('%s', (word, ref) => {
    expect(readPaper(word)).toEqual(ref);
  });

  it.each([
    '',
    '2509',
    'Attention Is All You Need',
    'https://example.com/abs/2509.04664',
    'example.com/2509.04664',
    'https://arxiv.org/list/cs.CL/recent',
    '10.1145/3292500.3330701',
    'doi:10.1038/2509.04664',
    'javascript:2509.04664',
    '<img src=x>',
    `https://arxiv.org/abs/${'0'.repeat(100_000)}`,
  ])('names none: %s', (word) => {
    expect(readPaper(word)).toBeUndefined();
  });
});
