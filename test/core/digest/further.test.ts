import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const url = (n: number) => `https://arxiv.org/abs/2603.0${4000 + n}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? `Old Map Number ${n}`;
const link = (n: number) => `[${name(n)}](${url(n)})`;
const said = (word: string | number) =>
  `말${word}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다. 예전 것과 견주어도 모자라지 않다.`;
const cited = (n: number) => `말${n}끝을 처음 쓴 논문`;
const join = (...blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');
const words = ['1', '1a', '1b', '2', '3', '4', '8', '9'];
const parse = (body: string, front = '') =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 강 읽기\ndate: 2026-03-02\n${front}---\n\n${body}\n`,
  );
/** Each entry's paper by its number, with the words that stand in it. */
const read = (body: string, front = '') =>
  parse(body, front).digest.entries.map(({ paper, sections }) =>
    [
      `${paper.slice(-1)}:`,
      ...words.filter((word) => JSON.stringify(sections).includes(`말${word}끝`)),
    ].join(' '),
  );
const codes = (body: string, front = '') => parse(body, front).problems.map(({ code }) => code);

const own = join('## 방법', said('1a'), '## 결과', said('1b'));
const heads: Readonly<Record<string, (body: string) => readonly [string, string]>> = {
  'the front matter': (body) => [body, `paper: ${url(1)}\n`],
  'an item': (body) => [join(`- 논문: ${url(1)}`, body), ''],
  'its title': (body) => [join(`# ${link(1)}`, body), ''],
};
/** Others with a summary each. */
const told: Readonly<Record<string, string>> = {
  headings: join(...[2, 3].map((n) => join(`### ${link(n)}`, said(n)))),
  'headings above addresses': join(
    ...[2, 3].map((n) => join(`### ${name(n)}`, `논문: ${url(n)}`, said(n))),
  ),
  'headings with sections': join(
    ...[2, 3].map((n) => join(`### ${link(n)}`, '#### 방법', said(n), '#### 결과', said(n))),
  ),
  'lines in bold': join(...[2, 3].map((n) => join(`**${link(n)}**`, said(n)))),
  items: [2, 3].map((n) => `- ${link(n)}: ${said(n)}`).join('\n'),
  'items of items': [2, 3].map((n) => `- ${link(n)}\n  - ${said(n)}`).join('\n'),
};
/** Others that are only referred to. */
const referred: Readonly<Record<string, string>> = {
  items: [2, 3].map((n) => `- ${link(n)}: ${cited(n)}`).join('\n'),
  rows: ['| 논문 | 왜 |', '|-|-|', ...[2, 3].map((n) => `| ${link(n)} | ${cited(n)} |`)].join('\n'),
  'a sentence': `${link(2)}은 말2끝을 썼고, ${link(3)}은 말3끝을 썼다.`,
};
const reading = [
  'More papers',
  '더 읽을거리',
  '관련 논문',
  '함께 읽으면 좋은 글',
  '📚 추천 논문',
  'Further reading',
];
const all = ['1: 1a 1b', '2: 2', '3: 3'];

describe('other papers to read, below a post about one', () => {
  const cases = Object.keys(heads).flatMap((head) => reading.map((word) => [head, word] as const));

  it.each(cases)('are their own where they have summaries: named by %s, “%s”', (head, heading) => {
    for (const group of Object.values(told)) {
      const [body, front] = heads[head]?.(join(own, `## ${heading}`, group)) ?? ['', ''];
      expect(read(body, front)).toEqual(all);
      expect(codes(body, front)).toEqual([]);
    }
  });

  it.each(cases)('stay where they are only referred to: named by %s, “%s”', (head, heading) => {
    for (const group of Object.values(referred)) {
      const [body, front] = heads[head]?.(join(own, `## ${heading}`, group)) ?? ['', ''];
      expect(read(body, front)).toEqual(['1: 1a 1b 2 3']);
    }
  });

  // Below a title “More papers” are a digest's, whose headings may have few words.
  const aboutOne = cases.filter(([head, word]) => head !== 'its title' || word !== 'More papers');

  it.each(aboutOne)(
    'twenty in headings with a few words each are told: %s, “%s”',
    (head, heading) => {
      const others = Array.from({ length: 20 }, (_, n) => join(`### ${link(n + 2)}`, cited(2)));
      const [body, front] = heads[head]?.(join(own, `## ${heading}`, ...others)) ?? ['', ''];
      expect(read(body, front)).toEqual(['1: 1a 1b']);
      expect(codes(body, front)).toContain('outside-paper');
    },
  );

  it('of a list those with a summary are their own, and the rest is told', () => {
    const list = `- ${link(2)}: ${said(2)}\n- ${link(3)}: ${cited(3)}`;
    const body = join(`- 논문: ${url(1)}`, own, '## 관련 논문', list);
    expect(read(body)).toEqual(['1: 1a 1b', '2: 2']);
    expect(codes(body)).toHaveLength(1);
  });

  it('as high as the heading above them, or below a lower one', () => {
    const high = join('## 더 읽을거리', ...[2, 3].map((n) => join(`## ${link(n)}`, said(n))));
    expect(read(join(own, high), `paper: ${url(1)}\n`)).toEqual(all);
    const low = join('### 관련 논문', told.items ?? '');
    expect(read(join(own, low, '## 내 생각', said(9)), `paper: ${url(1)}\n`)).toEqual([
      '1: 1a 1b 9',
      '2: 2',
      '3: 3',
    ]);
  });

  it.each(['관련 연구', 'Related Work', '선행 연구', '비슷한 논문들', '참고 문헌'])(
    'but what the text is built on is a part of it: “%s”',
    (heading) => {
      for (const group of Object.values(told))
        expect(read(join(`- 논문: ${url(1)}`, `## ${heading}`, group, own))).toEqual([
          '1: 1a 1b 2 3',
        ]);
    },
  );
});

describe('more papers above the last sections of a post', () => {
  const head = `- 논문: ${url(1)}`;
  const ends = [
    ['## 용어 정리', ['1: 1a 1b 9', '2: 2', '3: 3']],
    ['## 한계', ['1: 1a 1b 9', '2: 2', '3: 3']],
    ['## 마치며', all],
  ] as const;

  it.each(ends)('leave the rest to the first: %s', (end, right) => {
    for (const heading of ['또 읽은 것', '짧게 보기', 'Quick reads', '다른 논문'])
      for (const group of Object.values(told))
        expect(read(join(head, own, `## ${heading}`, group, end, said(9)))).toEqual(right);
  });

  it('with their own sections, or below a heading of the post’s', () => {
    const sections = join('## 두 흐름', told['headings with sections'] ?? '');
    const week = join('## 이번 주의 나머지', told.headings ?? '');
    for (const group of [sections, week]) {
      const body = join(head, own, group, '## 용어 정리', said(9), '## 마치며', said(8));
      expect(read(body)).toEqual(['1: 1a 1b 9', '2: 2', '3: 3']);
      expect(codes(body)).toEqual(['outside-paper']);
    }
  });

  it('but not among the sections of its summary, where nothing says that they are more', () => {
    const compared = join('## 두 흐름', told.headings ?? '');
    expect(read(join(head, '## 배경', said(9), compared, own))).toEqual(['1: 1a 1b 2 3 9']);
    expect(read(join(head, own, compared, '## 용어 정리', said(9)))).toEqual(['1: 1a 1b 2 3 9']);
  });
});

describe('a paper that an address at its paragraph’s end names', () => {
  const ends = [
    (n: number) => `${said(n)} ${url(n)}`,
    (n: number) => `${said(n)} ([arXiv](${url(n)}))`,
    (n: number) => `${said(n)} [논문](${url(n)})`,
  ];
  const first = join(`- 논문: ${url(1)}`, own);

  it.each(ends)('is in no other paper’s text among more papers: %#', (write) => {
    for (const heading of ['다른 논문', '짧게 보기', '관련 논문']) {
      const body = join(first, `## ${heading}`, write(2), write(3));
      expect(read(body)).toEqual(['1: 1a 1b']);
      expect(codes(body)).toContain('outside-paper');
      const below = join(first, `## ${heading}`, `**${link(2)}**`, said(2), write(3), said(8));
      expect(read(below)).toEqual(all.slice(0, 2));
      const digest = [1, 4].map((n) => join(`## ${link(n)}`, said(n)));
      const further = join(`## ${heading}`, `**${link(2)}**`, said(2), write(3));
      expect(read(join(...digest, further))).not.toContain('2: 2 3');
    }
  });

  it.each(ends)('but its own at the end is its own: %#', (write) => {
    const body = join(first, '## 짧게 보기', `**${link(2)}**`, said(2), write(2));
    expect(read(body)).toEqual(all.slice(0, 2));
  });

  it.each(ends)('and in a paper’s own text it is a source: %#', (write) => {
    expect(read(join(first, '## 내 생각', write(2)))).toEqual(['1: 1a 1b 2']);
    const digest = [1, 4].map((n) => join(`## ${link(n)}`, said(n), n === 1 ? write(2) : ''));
    expect(read(join(...digest))[0]).toBe('1: 1 2');
  });

  it('takes no longer among thousands of headings', () => {
    const many = Array.from(
      { length: 3000 },
      (_, n) => `## ${n % 3 ? link(n) : '관련 논문'}\n\n글`,
    );
    expect(read(join(first, ...many)).length).toBeGreaterThan(0);
  });
});
