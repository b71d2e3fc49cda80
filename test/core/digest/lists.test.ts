import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = [
  'Quiet Rivers: Reading Long Texts in Small Rooms',
  'Paper Boats',
  'Slow Gardens of Small Models',
  'Kites: Letters in the Wind',
];
const name = (n: number) => names[n - 1] ?? '';
const short = (n: number) => name(n).split(':')[0] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const shortLink = (n: number) => `[${short(n)}](${url(n)})`;
const said = (n: number) =>
  `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다. 예전 것과 견주어도 모자라지 않다.`;
const long = (n: number) => join(said(n), said(n), said(n));
/** A remark about a paper, in a list of them. */
const remark = (n: number) => `평${n}끝은 좋은 글이니 다음에도 꼭 다시 읽고 싶다.`;
const join = (...blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');
const rows = (...lines: readonly string[]) => lines.join('\n');
const words = ['말1', '말2', '말3', '말4', '말9', '평1', '평2', '평3', '평4'];
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its number, with the words that stand in it. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) =>
    [
      `${paper.slice(-1)}:`,
      ...words.filter((word) => JSON.stringify(sections).includes(`${word}끝`)),
    ].join(' '),
  );
const right = (...papers: readonly number[]) => papers.map((n) => `${n}: 말${n}`);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

type Make = (n: number) => string;
/** What goes through papers once more. */
const lists: Readonly<Record<string, (papers: readonly number[]) => string>> = {
  'a table of stars': (papers) =>
    rows(
      '| 논문 | 별점 | 한줄평 |',
      '| --- | --- | --- |',
      ...papers.map((n) => `| ${shortLink(n)} | ⭐⭐⭐⭐ | ${remark(n)} |`),
    ),
  'a table with a column of links': (papers) =>
    rows(
      '| 이름 | 한줄평 | 링크 |',
      '| --- | --- | --- |',
      ...papers.map((n) => `| ${name(n)} | ${remark(n)} | [arXiv](${url(n)}) |`),
    ),
  'a list': (papers) => rows(...papers.map((n) => `- ${link(n)}: ${remark(n)}`)),
  'a list in bold': (papers) => rows(...papers.map((n) => `- **${shortLink(n)}** — ${remark(n)}`)),
  'a counted list': (papers) =>
    rows(...papers.map((n, at) => `${at + 1}. ${link(n)} ${remark(n)}`)),
  'a quoted list': (papers) =>
    rows('> **세 줄 요약**', ...papers.map((n) => `> - ${shortLink(n)}: ${remark(n)}`)),
  'lines of a paragraph': (papers) =>
    papers.map((n) => `${shortLink(n)}: ${remark(n)}`).join('  \n'),
};
const papers: Readonly<Record<string, Make>> = {
  linked: (n) => join(`## ${link(n)}`, long(n)),
  counted: (n) => join(`## ${n}. ${link(n)}`, long(n)),
  'above an address': (n) => join(`## ${name(n)}`, `논문: ${url(n)}`, long(n)),
  bold: (n) => join(`**${link(n)}**`, long(n)),
  'with sections as high': (n) => join(`## ${link(n)}`, '## 요약', said(n), '## 방법', said(n)),
  'with lower sections': (n) => join(`## ${link(n)}`, '### 요약', said(n), '### 결과', said(n)),
};
/** Each two of two rooms, with the turn that is theirs. */
const pair = (ones: object, others: object) =>
  Object.keys(ones).flatMap((one, at) =>
    Object.keys(others).map((other, beside) => [one, other, at + beside] as const),
  );
/** The ways of writing one thing whose turn it is: over all pairs each way meets each one and each other. */
const waysOf = <T>(ways: readonly T[], turn: number) =>
  process.env.YOYAK_WHOLE ? ways : ways.filter((_, at) => (at + turn) % 3 === 0);
const cases = pair(lists, papers);
const make = (list: string, numbers: readonly number[]) => lists[list]?.(numbers) ?? '';
const write = (paper: string, ...numbers: readonly number[]) =>
  join(...numbers.map((n) => papers[paper]?.(n) ?? ''));

describe('a list that goes through a digest’s papers once more is no paper’s text', () => {
  const heads = [
    '',
    '### 이번 주 별점',
    '#### 한줄평',
    '## 한줄평',
    '# 한줄평',
    '**한줄평**',
    '---',
  ];

  it.each(cases)('below: %s, papers %s', (list, paper, turn) => {
    const all = write(paper, 1, 2, 3);
    const ways = [...heads, join('### 별점', '한 줄씩 남겨 보았다.')];
    for (const head of waysOf(ways, turn))
      expect(read(join(all, head, make(list, [1, 2, 3])))).toEqual(right(1, 2, 3));
    expect(read(join(all, '### 순위', make(list, [3, 1, 2])))).toEqual(right(1, 2, 3));
    expect(read(join(write(paper, 1, 2), make(list, [1, 2])))).toEqual(right(1, 2));
    expect(codes(join(all, make(list, [1, 2, 3])))).toEqual(['outside-paper']);
  });

  it.each(cases)('nor what stands behind it: %s, papers %s', (list, paper, turn) => {
    const [all, table] = [write(paper, 1, 2, 3), make(list, [1, 2, 3])];
    const end = '말9끝이라 모두 읽을 만했다.';
    const bodies = [
      join(all, table, end),
      join(all, '### 별점', table, end),
      join(all, '### 별점', table, '---', '읽어 주셔서 감사합니다. 말9끝.'),
    ];
    for (const body of waysOf(bodies, turn)) expect(read(body)).toEqual(right(1, 2, 3));
  });

  it.each(cases)('above, between and twice: %s, papers %s', (list, paper, turn) => {
    const [all, table] = [write(paper, 1, 2, 3), make(list, [1, 2, 3])];
    const half = join('### 중간 정리', make(list, [1, 2]));
    const bodies = [
      ...['', '## 한눈에 보기', '# 오늘의 논문'].map((head) => join(head, table, all)),
      join(write(paper, 1, 2), table, write(paper, 3)),
      join(write(paper, 1, 2), half, write(paper, 3)),
      join(table, all, '### 별점', table),
    ];
    for (const body of waysOf(bodies, turn)) expect(read(body)).toEqual(right(1, 2, 3));
  });

  it.each(cases.filter(([list]) => !/quoted|paragraph/.test(list)))(
    'but tells what nothing else does: %s, papers %s',
    (list, paper) => {
      const body = join(write(paper, 1, 2, 3), '### 별점', make(list, [1, 2, 3, 4]));
      expect(read(body)).toEqual([...right(1, 2, 3), '4: 평4']);
    },
  );
});

describe('what a paper says of others in its own text stays its own', () => {
  const paper = (n: number, ...more: readonly string[]) => join(`## ${link(n)}`, long(n), ...more);
  const table = (...numbers: readonly number[]) => make('a table of stars', numbers);

  it('a list of others in each', () => {
    const list = (...numbers: readonly number[]) => make('a list', numbers);
    expect(read(join(paper(1, list(2, 3)), paper(2, list(1, 3)), paper(3, list(1, 2))))).toEqual([
      '1: 말1 평2 평3',
      '2: 말2 평1 평3',
      '3: 말3 평1 평2',
    ]);
  });

  it('a comparison in its results, with some of the papers or with others', () => {
    const results = (...numbers: readonly number[]) =>
      join('### 결과', said(9), table(...numbers), said(9));
    expect(read(join(paper(1), paper(2), paper(3, results(3, 1))))).toEqual([
      ...right(1, 2),
      '3: 말3 말9 평1 평3',
    ]);
    expect(read(join(paper(1, results(1, 4)), paper(2), paper(3)))).toEqual([
      '1: 말1 말9 평1 평4',
      ...right(2, 3),
    ]);
    expect(read(join(paper(1), paper(2, results(1, 2))))).toEqual(['1: 말1', '2: 말2 말9 평1 평2']);
  });

  it('a list with all of the text', () => {
    const item = (n: number) => `- ${link(n)}\n  - ${said(n)}\n  - ${said(n)}`;
    const list = rows(item(1), item(2), item(3));
    const bare = (n: number) => `## ${link(n)}`;
    expect(read(join(list, bare(1), bare(2), bare(3)))).toEqual(right(1, 2, 3));
    expect(read(join(list, '## 자세히', join(`### ${link(2)}`, long(2))))).toEqual(right(1, 3, 2));
  });
});

describe('a list of links names the papers of headings that have none', () => {
  const named: typeof lists = {
    ...lists,
    'links alone': (numbers) => rows(...numbers.map((n) => `- ${link(n)}`)),
    'titles with addresses': (numbers) => rows(...numbers.map((n) => `- ${name(n)}: ${url(n)}`)),
    'titles with links': (numbers) =>
      rows(...numbers.map((n) => `- ${name(n)} ([arXiv](${url(n)}))`)),
    'a table of links': (numbers) =>
      rows('| 논문 | 링크 |', '| --- | --- |', ...numbers.map((n) => `| ${name(n)} | ${url(n)} |`)),
  };
  const headed: Readonly<Record<string, Make>> = {
    counted: (n) => join(`## ${n}. ${name(n)}`, long(n)),
    plain: (n) => join(`## ${name(n)}`, long(n)),
    short: (n) => join(`## ${n}. ${short(n)}`, long(n)),
    'in other words': (n) => join(`## ${n}. ${short(n)} — 천천히 다시 읽기`, long(n)),
    'with lower sections': (n) =>
      join(`## ${n}. ${name(n)}`, '### 요약', said(n), '### 방법', said(n)),
    'with sections as high': (n) =>
      join(`## ${n}. ${name(n)}`, '## 요약', said(n), '## 방법', said(n)),
  };
  it.each(pair(named, headed))('%s, headings %s', (list, head, turn) => {
    const texts = join(...[1, 2, 3, 4].map((n) => headed[head]?.(n) ?? ''));
    const links = named[list]?.([1, 2, 3, 4]) ?? '';
    const bodies = [
      join(links, texts),
      join('## TL;DR', links, texts),
      join('# 오늘의 논문', '안녕하세요.', links, texts),
      join(texts, '## 논문 링크', links),
      join(texts, '### 링크', links),
      join(texts, links),
      join(links, texts, '## 마치며', said(9)),
    ];
    for (const body of waysOf(bodies, turn)) expect(read(body)).toEqual(right(1, 2, 3, 4));
  });

  it('by the letters of its name, and never by its place alone', () => {
    const list = rows(
      `- [QRRLT](${url(1)}): ${remark(1)}`,
      `- [SGoSM](${url(3)}): ${remark(3)}`,
      `- [종이 배](${url(2)}): ${remark(2)}`,
    );
    const heads = [
      'Quiet Rivers Reading Long Texts',
      'Slow Gardens of Small Models',
      'Paper Boats',
    ];
    const body = heads.map((head, at) => join(`## ${at + 1}. ${head}`, long([1, 3, 2][at] ?? 0)));
    expect(read(join(list, ...body))).toEqual(['2: 평2', ...right(1, 3)]);
  });

  it('but not headings of the writer where the list goes on with what is only cited', () => {
    const heads = ['Quiet Rivers', 'Paper Boats', '쓸 만한 도구'];
    const body = heads.map((head, at) => join(`## ${at + 1}. ${head}`, long(at + 1)));
    const cited = rows(
      `- [Quiet Rivers](${url(1)})`,
      `- [Paper Boats](${url(2)})`,
      `- [Slow Gardens](${url(3)})`,
    );
    expect(read(join(...body, '## 참고 문헌', cited))).not.toContain(right(3)[0]);
  });

  it('and their titles stay as they are written', () => {
    const body = join(
      make('a list', [1, 2]),
      join(`## 1. ${name(1)}`, long(1)),
      join(`## 2. ${name(2)}`, long(2)),
    );
    const { entries } = parse(body).digest;
    expect(entries.map(({ title }) => title)).toEqual([name(1), name(2)]);
    expect(entries.map(({ links }) => links)).toEqual([[], []]);
    expect(codes(body)).toEqual(['outside-paper']);
  });

  it.each([
    ['other words', ['## 1. 조용한 강', '## 2. 종이 배']],
    ['sections of a text', ['## 문제', '## 해법']],
    ['another order', ['## 1. 조용한 강', `## 2. ${name(1)}`]],
  ])('but not where that cannot be told: %s', (_, headings) => {
    const body = join(make('a list', [1, 2]), ...headings.map((head) => join(head, said(9))));
    for (const entry of read(body)) expect(entry).not.toMatch(/2: .*말9/);
    expect(codes(body)).not.toEqual([]);
  });

  it('nor below another paper’s title, nor beside sections that stand once', () => {
    const related = join('## 참고', rows(`- ${link(2)}`, `- ${link(4)}`));
    const within = join(
      `## ${link(1)}`,
      said(1),
      `### ${short(4)}`,
      said(9),
      `### ${name(2)}`,
      said(9),
    );
    expect(read(join(within, `## ${link(3)}`, said(3), related))).toEqual(['1: 말1 말9', '3: 말3']);
    const essay = [`## ${short(4)}`, `## ${name(2)}`, '## 방법'].map((head) => join(head, said(9)));
    expect(read(join('## 강 이야기', said(9), ...essay, related))).toEqual([]);
  });
});

describe('a table of figures in a paper’s own text is a part of its results', () => {
  const papers = (last: string) =>
    join(
      ...[1, 2].map((n) => join(`## ${link(n)}`, said(n))),
      join(`## ${link(3)}`, said(3), last, remark(3)),
    );
  const compare = (header: string, cells: readonly [string, string, string]) =>
    rows(
      `| 모델 | ${header} |`,
      '| --- | --- |',
      ...[1, 2, 3].map((n) => `| ${shortLink(n)} | ${cells[n - 1]} |`),
    );

  it.each([
    ['MMLU', ['71.2', '70.1', '73.0']],
    ['정확도', ['71%', '70%', '–']],
    ['Latency (ms)', ['1,204.5 ms', '980.1 ms', '1 ms']],
    ['Rank-1', ['87', '85', '90']],
    ['R@1', ['87', '85', '90']],
    ['ImageNet Top-1', ['87', '85', '90']],
    ['pass@10', ['87.1', '85', '90']],
    ['F1 점수', ['71.2', '70.1', '73.0']],
    ['추천 정확도', ['71%', '70%', '90%']],
    ['Citation F1', ['0.71', '0.70', '0.90']],
    ['Log-likelihood', ['-1.2', '-1.5', '-0.9']],
    ['StarCoder', ['31.2', '30.1', '33.0']],
    ['MMLU', ['71.2 ± 0.3', '70.1 ± 0.2', '73.0 (+1.8)']],
  ] as const)('%s', (header, cells) => {
    expect(read(papers(compare(header, cells)))).toEqual(['1: 말1', '2: 말2', '3: 말3 평3']);
  });

  it.each([
    ['별점', ['4.5', '4.0', '5.0']],
    ['추천 점수', ['71%', '70%', '90%']],
    ['Upvotes', ['120', '80', '14']],
    ['만족도', ['71%', '70%', '90%']],
    ['점수', ['4.5', '4.0', '5.0']],
    ['공개', ['2018.10', '2019.02', '2020.05']],
    ['GitHub Stars', ['1.2k', '2.1k', '3.4k']],
    ['Overall rating', ['4.5', '4.0', '5.0']],
    ['Rank', ['1', '2', '3']],
    ['Top 논문 추천', ['4.5', '4.0', '5.0']],
    ['Citations', ['1,204', '980', '12']],
  ] as const)('but not one of ratings: %s', (header, cells) => {
    expect(read(papers(compare(header, cells)))).toEqual(right(1, 2, 3));
  });
});
