import { describe, expect, it } from 'vitest';
import { gist, repeatsGist } from '../../core/gist';
import type { Section } from '../../core/paper';
import type { Block } from '../../core/tree';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const section = (kind: Section['kind'], ...children: Block[]): Section => ({
  kind,
  heading: kind,
  children,
});

describe('gist', () => {
  it('is the first sentence of the conclusion', () => {
    const sections = [
      section('introduction', paragraph('소개이다.')),
      section('conclusion', paragraph('첫 문장이다. 둘째 문장이다.')),
    ];
    expect(gist({ sections })).toBe('첫 문장이다.');
  });

  it.each([
    ['3.5배 빨라졌다. 끝.', '3.5배 빨라졌다.'],
    ['arXiv.org에서 받았다. 끝.', 'arXiv.org에서 받았다.'],
    ['끝나지 않는 문장', '끝나지 않는 문장'],
    ['정말인가? 그렇다.', '정말인가?'],
    ['Kim et al. 의 방법보다 낫다. 끝.', 'Kim et al. 의 방법보다 낫다.'],
    ['J. Smith의 정리이다. 끝.', 'J. Smith의 정리이다.'],
    ['Transformer AI. 끝.', 'Transformer AI.'],
    ['줄이\n바뀐 문장이다.\n다음.', '줄이 바뀐 문장이다.'],
  ])('ends a sentence where it ends: %s', (text, first) => {
    expect(gist({ sections: [section('conclusion', paragraph(text))] })).toBe(first);
  });

  it('reads into lists and quotes', () => {
    const item = { type: 'listItem' as const, children: [paragraph('항목의 문장이다. 더 있다.')] };
    const list: Block = { type: 'list', ordered: false, children: [item] };
    const quote: Block = { type: 'blockquote', children: [list] };
    expect(gist({ sections: [section('conclusion', quote)] })).toBe('항목의 문장이다.');
  });

  it('falls back to the contribution, then to whatever is said first', () => {
    const contribution: Block = {
      type: 'paragraph',
      label: { kind: 'contribution', text: '기여:' },
      children: [{ type: 'text', value: '새 방법이다.' }],
    };
    const placeholder: Section = {
      ...section('conclusion', paragraph('정보 부족')),
      placeholder: true,
    };
    const introduction = section('introduction', paragraph('소개이다.'), contribution);
    expect(gist({ sections: [introduction, placeholder] })).toBe('새 방법이다.');
    expect(gist({ sections: [section('method', paragraph('방법이다.')), placeholder] })).toBe(
      '방법이다.',
    );
    expect(gist({ sections: [placeholder] })).toBe('');
  });
});

it('knows a section that says the gist and nothing else', () => {
  const section = (...values: readonly string[]) => ({
    children: values.map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    })),
  });
  expect(repeatsGist(section('끝에 한\n말이다.'), '끝에 한 말이다.')).toBe(true);
  expect(repeatsGist(section('끝에 한 말이다.', '더 있다.'), '끝에 한 말이다.')).toBe(false);
  expect(repeatsGist(section(''), '')).toBe(false);
});
