import { describe, expect, it } from 'vitest';
import { readPosts } from '../../cli/posts/posts';
import { parseDigest } from '../../core/digest';
import { gist, gistNodes, withoutRepeats } from '../../core/gist';
import type { Section } from '../../core/paper';
import type { Block } from '../../core/tree';
import { writePlain } from '../../core/tree/plain';

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

const text = (value: string) => ({ type: 'text', value }) as const;
const formula = (value: string) => ({ type: 'inlineMath', value }) as const;

describe('the nodes of a gist', () => {
  it.each([
    ['a formula within', [text('오차는 '), formula('a < b'), text('이다. 끝.')], 3],
    ['a formula at the end', [text('오차는 '), formula('x')], 2],
    ['a formula behind the end', [text('오차가 작다. 그래서 '), formula('x'), text('이다.')], 1],
  ] as const)('keep formulas as such: %s', (_what, children, count) => {
    const sections = [section('conclusion', { type: 'paragraph', children })];
    const found = gistNodes({ sections });
    expect(found).toHaveLength(count);
    expect(found.map(({ value }) => value).join('')).toBe(gist({ sections }));
  });

  it('are without what dresses a text, is struck out, or breaks a line', () => {
    const children = [
      { type: 'strong', children: [text('굵은 '), { type: 'delete', children: [text('틀린 ')] }] },
      { type: 'break' },
      { type: 'link', url: 'https://example.org/', children: [text('문장이다¹⁾.')] },
    ] as const;
    const sections = [section('conclusion', { type: 'paragraph', children })];
    expect(gistNodes({ sections })).toEqual([text('굵은  문장이다.')]);
    expect(gist({ sections })).toBe('굵은 문장이다.');
  });
});

describe('a section that only repeats the gist', () => {
  const kept = (...sections: Section[]) =>
    withoutRepeats(sections, gistNodes({ sections })).map(({ kind }) => kind);
  const method = section('method', paragraph('다른 말이다.'));

  it.each([
    ['word for word', paragraph('환각은 평가 때문에 남는다.')],
    ['with other spaces and marks', paragraph('환각은 평가 때문에\n남는다')],
    ['in letters that are taken apart', paragraph('환각은 평가 때문에 남는다.'.normalize('NFD'))],
    ['in a quote', { type: 'blockquote', children: [paragraph('환각은 평가 때문에 남는다.')] }],
  ] as const)('is left out: %s', (_how, block) => {
    const introduction = section('introduction', block as Block);
    const conclusion = section('conclusion', paragraph('환각은 평가 때문에 남는다.'));
    expect(kept(introduction, method, conclusion)).toEqual(['method']);
  });

  it.each([
    ['says more', section('conclusion', paragraph('환각은 남는다. 그래서 평가를 바꾼다.'))],
    [
      'compares the other way round',
      section('conclusion', {
        type: 'paragraph',
        children: [text('오차는 a < b이다. 오차는 a > b이다.')],
      }),
    ],
  ])('stays where it %s', (_why, conclusion) => {
    expect(kept(method, conclusion)).toEqual(['method', 'conclusion']);
  });

  it('is no word that the gist has too, no placeholder, and none without words', () => {
    const told = section('conclusion', paragraph('데이터가 부족하다는 것을 보인다.'));
    const one = section('limitations', paragraph('데이터'));
    const empty = section('results');
    const placeholder: Section = {
      ...section('method', paragraph('정보 부족')),
      placeholder: true,
    };
    expect(kept(one, empty, placeholder, told)).toEqual(['limitations', 'results', 'method']);
  });

  it('is found in what ships, and nothing is lost by leaving it out', async () => {
    let repeats = 0;
    for (const post of await readPosts('data/digests')) {
      for (const entry of parseDigest(post.path, post.text).digest.entries) {
        const told = gistNodes(entry);
        const left = withoutRepeats(entry.sections, told);
        const gone = entry.sections.filter((each) => !left.includes(each));
        repeats += gone.length;
        const words = (value: string) => value.replace(/[\s\p{P}]/gu, '');
        for (const { children } of gone)
          expect(words(writePlain(told))).toContain(words(writePlain(children)));
        expect(left.length).toBeGreaterThanOrEqual(entry.sections.length - 1);
      }
    }
    expect(repeats).toBeGreaterThan(20);
  });
});
