import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = [
  'Quiet Rivers in Long Texts',
  'Paper Boats',
  'Slow Gardens of Small Models',
  'Kites and Letters in the Wind',
  'Old Maps of New Roads',
];
const name = (n: number) => names[n - 1] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const said = (word: string | number) =>
  `말${word}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다. 예전 것과 견주어도 모자라지 않다.`;
const long = (n: number) => join(said(n), said(n), said(n));
const join = (...blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');
const words = ['1', '1a', '1b', '1c', '2', '3', '4', '5', '9'];
const parse = (body: string, front = '') =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 글\ndate: 2026-03-02\n${front}---\n\n${body}\n`,
  );
/** Each entry's paper by its number, with the words that stand in it. */
const read = (body: string, front = '') =>
  parse(body, front).digest.entries.map(({ paper, sections }) =>
    [
      `${paper.slice(-1)}:`,
      ...words.filter((word) => JSON.stringify(sections).includes(`말${word}끝`)),
    ].join(' '),
  );
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

/** Where a post says which paper it is about. */
const heads: Readonly<Record<string, string>> = {
  'an item': join('# 강 읽기', `- 논문: ${url(1)}`),
  'items with other links': join('# 강 읽기', `- 논문: ${url(1)}\n- 코드: https://github.com/a/b`),
  'a label in bold': join('# 강 읽기', `**논문**: [arXiv](${url(1)})`),
  'a bare address': join('# 강 읽기', url(1)),
  'a quoted label': join('# 강 읽기', `> 논문: ${url(1)}`),
  'a sentence that points': join('# 강 읽기', `오늘 읽을 [논문](${url(1)})은 강을 다룬다.`),
  'its title': `# ${link(1)}`,
  'its title with an address': `# ${name(1)} ([arXiv](${url(1)}))`,
  'a line without any title': link(1),
  'a part about it': join('# 강 읽기', '## 논문 정보', `- 링크: ${url(1)}`),
};
/** A part of it that tells of two others at length. */
const groups: Readonly<Record<string, (name: string, marks: string) => string>> = {
  headings: (name, marks) =>
    join(`${marks} ${name}`, ...[2, 3].map((n) => join(`${marks}# ${link(n)}`, long(n)))),
  'headings above addresses': (heading, marks) =>
    join(
      `${marks} ${heading}`,
      ...[2, 3].map((n) => join(`${marks}# ${name(n)}`, url(n), long(n))),
    ),
  'lines in bold': (name, marks) =>
    join(`${marks} ${name}`, ...[2, 3].map((n) => join(`**${link(n)}**`, long(n)))),
  items: (name, marks) =>
    join(`${marks} ${name}`, [2, 3].map((n) => `- ${link(n)}: ${said(n)}`).join('\n')),
  'items of items': (name, marks) =>
    join(`${marks} ${name}`, [2, 3].map((n) => `- ${link(n)}\n  - ${said(n)}`).join('\n')),
};
const inMiddle = (group: string, marks: string) =>
  join(
    `${marks} 배경`,
    said('1a'),
    group,
    `${marks} 방법`,
    said('1b'),
    `${marks} 결과`,
    said('1c'),
  );
const withOwnNames = (group: string, marks: string) =>
  join(
    join(`${marks} 왜 읽었나`, said('1a'), group),
    join(`${marks} 어떻게 했나`, said('1b'), `${marks} 얼마나 나아졌나`, said('1c')),
  );
const atEnd = (group: string, marks: string) =>
  join(`${marks} 배경`, said('1a'), `${marks} 방법`, join(said('1b'), said('1c')), group);
const bodies = { inMiddle, withOwnNames, atEnd };
const labels = ['비슷한 논문들', '다른 접근들', '관련 연구'];

describe('a post about one paper is that paper’s, whatever a part of it tells of others', () => {
  it.each(Object.keys(heads).flatMap((head) => Object.keys(groups).map((group) => [head, group])))(
    'named by %s, others in %s',
    (head, group) => {
      for (const make of Object.values(bodies))
        for (const label of labels) {
          const part = groups[group]?.(label, '##') ?? '';
          expect(read(join(heads[head] ?? '', make(part, '##')))).toEqual(['1: 1a 1b 1c 2 3']);
        }
    },
  );

  it.each(Object.keys(groups))('named by the front matter, others in %s', (group) => {
    for (const make of Object.values(bodies)) {
      const body = make(groups[group]?.('비슷한 논문들', '##') ?? '', '##');
      expect(read(body, `paper: ${url(1)}\n`)).toEqual(['1: 1a 1b 1c 2 3']);
    }
  });

  it.each(Object.keys(groups))('whose sections stand higher or lower, others in %s', (group) => {
    for (const marks of ['#', '###']) {
      const body = inMiddle(groups[group]?.('비슷한 논문들', marks) ?? '', marks);
      expect(read(join(heads['an item'] ?? '', body))).toEqual(['1: 1a 1b 1c 2 3']);
    }
  });

  it.each(Object.keys(groups))('and the address stands again below, others in %s', (group) => {
    const body = inMiddle(groups[group]?.('비슷한 논문들', '##') ?? '', '##');
    for (const end of [`- 논문: ${url(1)}`, join('## 링크', `- [논문](${url(1)})`)])
      expect(read(join(heads['an item'] ?? '', body, end))).toEqual(['1: 1a 1b 1c 2 3']);
  });

  it.each(Object.values(heads))('others as high as the sections, or in two parts: %j', (head) => {
    const paper = (n: number, marks: string) => join(`${marks} ${link(n)}`, long(n));
    const [background, method, results] = [
      join('## 배경', said('1a')),
      join('## 방법', said('1b')),
      join('## 결과', said('1c')),
    ];
    const two = (make: (n: number) => string) =>
      join(background, '## 이전 흐름', make(2), method, '## 이후 흐름', make(3), results);
    for (const body of [
      two((n) => paper(n, '###')),
      two((n) => join(`**${link(n)}**`, long(n))),
      join(background, '### 비슷한 논문', paper(2, '####'), paper(3, '####'), method, results),
    ])
      expect(read(join(head, body))).toEqual(['1: 1a 1b 1c 2 3']);
    if (head.includes('논문 정보')) return;
    const high = join(background, paper(2, '##'), paper(3, '##'), method, results);
    expect(read(join(head, high))).toEqual(['1: 1a 1b 1c 2 3']);
  });

  it('within a part between an opening and a closing', () => {
    for (const group of Object.values(groups)) {
      const body = inMiddle(group('비슷한 논문들', '###'), '###');
      const opening = join('## 들어가며', said(9), '## 본문');
      expect(read(join(heads['an item'] ?? '', opening, body, '## 마치며', said(9)))).toEqual([
        '1: 1a 1b 1c 2 3 9',
      ]);
    }
  });
});

describe('a paper of several keeps what stands behind a part of others', () => {
  const before = join(`## ${link(5)}`, said(5));
  const after = join(`## ${link(4)}`, said(4));
  const titles = {
    linked: `## ${link(1)}`,
    'above an address': join(`## ${name(1)}`, `논문: ${url(1)}`),
    'short, above an address': join('## Rivers', `논문: ${url(1)}`),
  };

  it.each(Object.entries(titles))('its title %s', (_, title) => {
    for (const group of Object.values(groups))
      for (const make of [inMiddle, withOwnNames]) {
        const paper = join(title, make(group('비슷한 논문들', '###'), '###'));
        const own = ['1: 1a 1b 1c', '2: 2', '3: 3'];
        expect(read(join(before, paper, after))).toEqual(['5: 5', ...own, '4: 4']);
        expect(read(join(before, after, paper))).toEqual(['5: 5', '4: 4', ...own]);
      }
  });
});

describe('a heading that is higher than a title ends its text', () => {
  const paper = (n: number) => join(`### ${link(n)}`, said(n));
  const all = ['1: 1', '2: 2', '3: 3'];

  it.each([['이번 주를 보며'], ['결론'], ['결과', '한계'], ['방법']])('%s', (...headings) => {
    const closing = join(...headings.map((heading) => join(`## ${heading}`, said(9))));
    const parts = join('## 비전', paper(1), paper(2), '## 언어', paper(3));
    expect(read(join(parts, closing))).toEqual(all);
    expect(codes(join(parts, closing))).toContain('outside-paper');
    expect(read(join('## 비전', paper(1), paper(2), closing, '## 언어', paper(3)))).toEqual(all);
    expect(read(join('## 언어', paper(3), closing))).toEqual(['3: 3']);
  });

  it('where no paper is told to be the post’s own', () => {
    const [background, method] = [join('## 배경', said(9)), join('## 방법', said(9))];
    const first = join('# 강 읽기', background, '## 비슷한 논문들', paper(1));
    expect(read(join(first, paper(2), method))).toEqual(['1: 1', '2: 2']);
    const second = join('## 더 볼 논문들', paper(2), '## 결과', said(9));
    expect(read(join(first, method, second))).toEqual(['1: 1', '2: 2']);
  });

  it('but not where sections stand so high in each', () => {
    const high = (n: number) => join(paper(n), '## 요약', said('1a'), '## 방법', said('1b'));
    expect(read(join('# 오늘', high(4), high(2), high(3)))).toEqual([
      '4: 1a 1b 4',
      '2: 1a 1b 2',
      '3: 1a 1b 3',
    ]);
    expect(read(join('# 오늘', high(2)))).toEqual(['2: 1a 1b 2']);
  });
});

describe('a digest whose first paper has sections', () => {
  const own = join('## Method', said('1a'), '## Results', said('1b'));
  const all = ['1: 1a 1b', '2: 2', '3: 3'];
  const further = [
    'Other papers this week',
    '이번 주의 나머지',
    'Quick reads',
    'In brief',
    'Also worth a look',
    '다른 논문',
    '또 읽은 것',
    '짧게 보기',
    '한 줄 소개',
  ];

  it.each(further.flatMap((heading) => Object.keys(groups).map((group) => [heading, group])))(
    'goes on below “%s” in %s',
    (heading, group) => {
      const rest = groups[group]?.(heading, '##') ?? '';
      for (const head of Object.values(heads)) {
        if (head.includes('논문 정보')) continue;
        // A line below “Other papers” only mentions its paper.
        const isLine = heading.startsWith('Other') && group.startsWith('items');
        expect(read(join(head, own, rest))).toEqual(isLine ? all.slice(0, 1) : all);
      }
    },
  );

  it('goes on where others have summaries of their own, whatever stands above', () => {
    const paper = (n: number) => join(`### ${link(n)}`, '#### 방법', said(n), '#### 결과', said(n));
    const rest = join('## 두 흐름', paper(2), paper(3));
    expect(read(join(heads['an item'] ?? '', own, rest))).toEqual(all);
  });

  it('keeps what goes on with nothing that can be read, or tells it', () => {
    const said9 = said(9);
    const bodies = [
      join(
        `## ${link(1)}`,
        '### 방법',
        said('1a'),
        '### 결과',
        said('1b'),
        '### 다른 논문',
        '#### 종이배',
        `논문: ${url(2)}`,
        said9,
      ),
      join(
        heads['an item'] ?? '',
        own,
        '## 다른 논문',
        said9,
        `### ${link(2)}`,
        said(2),
        '## 독자 질문',
        said(3),
      ),
    ];
    for (const body of bodies) {
      const { digest, problems } = parse(join(body, `## ${link(4)}`, said(4)));
      const isKept = (word: string | number) =>
        JSON.stringify(digest.entries).includes(`말${word}끝`) ||
        problems.some(({ code }) => code === 'outside-paper' || code === 'unclear-paper');
      expect(['1a', '1b', 9, 4].filter((word) => !isKept(word))).toEqual([]);
    }
  });

  it('gives no text twice', () => {
    const compared = join('## 비교한 모델', `### ${link(2)}`, said(2), '## 내 생각', said('1c'));
    const rest = join('## 다른 논문', `### ${link(3)}`, said(3));
    const { entries } = parse(join(heads['an item'] ?? '', own, compared, rest)).digest;
    expect(JSON.stringify(entries).split('말2끝')).toHaveLength(2);
  });

  it.each(['또 눈여겨볼 점', '간단히 정리', '두 흐름'])('but does not go on at “%s”', (heading) => {
    const part = join(`## ${heading}`, said('1c'), `### ${link(2)}의 손실`, said(2));
    expect(read(join(heads['an item'] ?? '', own, part))).toEqual(['1: 1a 1b 1c 2']);
  });
});
