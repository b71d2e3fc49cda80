import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const url = (n: number) => `https://arxiv.org/abs/2603.0${4000 + n}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const said = (n: number) => `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its number, with the numbers whose words stand in it; words that may be the post's are 9. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    [1, 2, 3, 9].filter((n) => JSON.stringify(sections).includes(`말${n}끝`)).join(''),
  ]);
const right = (last = '3') => [
  [1, '1'],
  [2, '2'],
  [3, last],
];
const isTold = (body: string) => parse(body).problems.some(({ code }) => code === 'outside-paper');

type Make = (n: number) => string;
const all = (make: Make) => join(make(1), make(2), make(3));
const titles: Readonly<Record<string, Make>> = {
  heading: (n) => `## ${link(n)}`,
  bold: (n) => `**${link(n)}**`,
  'above an address': (n) => join(`### ${name(n)}`, `논문: ${url(n)}`),
};
const ends: Readonly<Record<string, Make>> = {
  links: (n) => `[PDF](${url(n).replace('abs', 'pdf')}) | [Code](https://github.com/a/b${n})`,
  quote: () => '> 한 줄로 말하면 값이 싸다.',
  stars: () => '⭐⭐⭐⭐',
  score: () => '4 / 5',
  label: () => '**한줄평**: 값이 싸다.',
  'labelled item': () => '- 요점: 값이 싸다.\n- 한줄평: 좋다.',
  italics: () => '*그림은 직접 그렸다.*',
  fold: () => join('<details><summary>자세히</summary>', '수식이 많다.', '</details>'),
};
const words = '이번 주는 말9끝처럼 짧은 글이 유난히 많았다.';

describe('plain words behind the line with which all papers end', () => {
  const cases = Object.keys(titles).flatMap((title) =>
    Object.keys(ends).map((end) => [title, end] as const),
  );

  it.each(cases)('are the post’s: %s, %s', (title, end) => {
    const make: Make = (n) => join(titles[title]?.(n) ?? '', said(n), ends[end]?.(n) ?? '');
    for (const text of [words, join('날이 많이 추워졌다.', words)]) {
      const body = join(all(make), text);
      expect(read(body)).toEqual(right());
      expect(isTold(body)).toBe(true);
    }
    expect(read(all(make))).toEqual(right());
  });

  it.each(cases)('are the paper’s where they speak of it: %s, %s', (title, end) => {
    const make: Make = (n) => join(titles[title]?.(n) ?? '', said(n), ends[end]?.(n) ?? '');
    for (const text of [
      '이 논문은 말9끝을 다루지 않는다.',
      '속도는 두 배 빨라졌지만 말9끝은 더 든다. 코드도 함께 냈다.',
      join('말9끝이 긴 글에서 더 낫다.', '다음 단어를 맞히는 일에서도 그렇다.'),
      '독자적인 말9끝은 오늘날에도 쓰인다.',
      'It needs 말9끝 and half the memory.',
      '저자들은 말9끝도 공개했다.',
      'Gardens에서는 말9끝이 더 크다.',
      '**더 볼 것**: 말9끝이 크다.',
      '- 말9끝이 크다.',
      '| 값 |\n| --- |\n| 말9끝 |',
      ...(title === 'bold' ? [] : [join('#### 결과', words)]),
    ])
      expect(read(join(all(make), text))).toEqual(right('39'));
  });

  it.each(Object.keys(ends))(
    'are the paper’s where others go on too, or end otherwise: %s',
    (end) => {
      const foot: Make = (n) => ends[end]?.(n) ?? '';
      const make: Make = (n) => join(`## ${link(n)}`, said(n), foot(n));
      expect(read(join(make(1), '더 쓸 말이 있다.', make(2), make(3), words))).toEqual(right('39'));
      const plain: Make = (n) => join(`## ${link(n)}`, said(n));
      expect(read(join(plain(1), make(2), make(3), words))).toEqual(right('39'));
      expect(read(join(make(1), make(2), plain(3), words))).toEqual(right('39'));
      // One paper more is too few to tell how papers end.
      expect(read(join(make(1), make(2), words)).at(-1)).toEqual([2, '29']);
      // The line stands twice in the last.
      if (end !== 'fold' && end !== 'labelled item')
        expect(read(join(all(make), foot(3), words)).at(-1)).toEqual([3, '39']);
    },
  );
});

describe('papers that stand in <details>', () => {
  it('end with it', () => {
    const make: Make = (n) =>
      join(
        `<details><summary><a href="${url(n)}">${name(n)}</a></summary>`,
        said(n),
        said(n),
        '</details>',
      );
    expect(read(join(all(make), words))).toEqual(right());
    expect(read(join(all(make), '<p>날이 춥다.</p>', words))).toEqual(right());
    expect(read(all(make))).toEqual(right());
  });
});

describe('words between rules', () => {
  const make: Make = (n) => join(`## ${link(n)}`, said(n));

  it('that no paper has are the post’s', () => {
    for (const foot of [
      '코니가 썼다.',
      '[← 지난 글](https://a.b/c) | [다음 글 →](https://a.b/d)',
      '2026년 3월',
    ])
      expect(read(join(all(make), '---', words, '---', foot))).toEqual(right());
  });

  it('are the paper’s where they speak of it, or others have rules', () => {
    const own = '이 논문은 말9끝을 다루지 않는다.';
    expect(read(join(all(make), '---', own, '---', '값이 싸다.'))).toEqual(right('39'));
    for (const [one, other] of [
      ['값은 말9끝이라 두 배 싸다.', '기억은 반만 쓴다.'],
      ['그림에서는 말9끝이 더 크다.', '코드도 함께 냈다.'],
      ['긴 글은 말9끝으로 읽는다.', '2026년 3월'],
    ])
      expect(read(join(all(make), '---', one ?? '', '---', other ?? ''))).toEqual(right('39'));
    const ruled = join(make(1), '---', '더 쓸 말이 있다.', make(2), make(3));
    expect(read(join(ruled, '---', '값이 싸다.', '---', words))).toEqual(right('39'));
  });

  it('are the paper’s where rules part papers, and sections of some', () => {
    const part = (...blocks: readonly string[]) => blocks.join('\n\n---\n\n');
    const more = '더 쓸 말이 있다.';
    expect(read(part(make(1), make(2), make(3), words))).toEqual(right());
    expect(read(part(make(1), more, make(2), make(3), words))).toEqual(right('39'));
    expect(read(part(make(1), more, make(2), make(3), more, words))).toEqual(right('39'));
    expect(read(part(make(1), make(2), more, more, make(3), words))).toEqual(right('39'));
    expect(read(part(make(1), more, make(2), more, make(3), more, words))).toEqual(right('39'));
    const goodbye = `${words} 읽어 주셔서 감사합니다.`;
    expect(read(part(make(1), more, make(2), make(3), more, goodbye))).toEqual(right());
  });
});
