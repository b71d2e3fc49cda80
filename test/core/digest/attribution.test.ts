import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const word = (n: number, letter = '') => `말${n}${letter}끝`;
const said = (n: number) => `${word(n)}을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its number, with the numbers of the papers whose words stand in it. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    [1, 2, 3].filter((n) => JSON.stringify(sections).includes(word(n))).join(''),
  ]);
const right = (...papers: readonly number[]) => papers.map((n) => [n, String(n)]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

/** Titles that are no headings; `t` is the title, linked or not. */
const marks: Readonly<Record<string, (t: string, n: number) => string>> = {
  bold: (t) => `**${t}**`,
  italics: (t) => `*${t}*`,
  plain: (t) => t,
  counted: (t, n) => `[${n}] ${t}`,
  signed: (t) => `■ ${t}`,
  labelled: (t) => `제목: ${t}`,
  item: (t) => `- ${t}`,
  'counted item': (t, n) => `${n}. **${t}**`,
  quote: (t) => `> ${t}`,
  callout: (t) => `> [!note] ${t}`,
};
const each = Object.entries(marks);

describe('titles that are no headings, above headings', () => {
  it.each(each)('%s', (_, mark) => {
    const paper = (n: number) => join(mark(link(n), n), '## 요약', said(n));
    expect(read(join(paper(1), paper(2)))).toEqual(right(1, 2));
    expect(read(join('## 언어', paper(1), paper(2), paper(3)))).toEqual(right(1, 2, 3));
  });

  it.each(each)('%s, above sections of no known name', (_, mark) => {
    const paper = (n: number) =>
      join(mark(link(n), n), `### Was ist ${'neu'.repeat(n)}`, said(n), '### Und dann', said(n));
    expect(read(join(paper(1), paper(2), paper(3)))).toEqual(right(1, 2, 3));
  });

  it.each(each)('%s, with an address below', (_, mark) => {
    const paper = (n: number) => join(mark(name(n), n), `논문: ${url(n)}`, '## 요약', said(n));
    expect(read(join(paper(1), paper(2), paper(3)))).toEqual(right(1, 2, 3));
  });

  it.each(each)('%s, with a line between', (_, mark) => {
    const paper = (n: number) => join(mark(link(n), n), said(n), '## 방법', said(n));
    expect(read(join(paper(1), paper(2), paper(3)))).toEqual(right(1, 2, 3));
  });

  it('in a box that is folded', () => {
    const paper = (n: number) =>
      `<details><summary><a href="${url(n)}">${name(n)}</a></summary>\n\n## 요약\n\n${said(n)}\n\n</details>`;
    expect(read(join(paper(1), paper(2)))).toEqual(right(1, 2));
  });

  it.each(each)('%s, the first or another one without a link', (_, mark) => {
    const paper = (n: number, isLinked: boolean) =>
      join(mark(isLinked ? link(n) : name(n), n), '## 요약', said(n), '## 한계', said(n));
    for (const bare of [1, 2, 3]) {
      const body = join(...[1, 2, 3].map((n) => paper(n, n !== bare)));
      expect(read(body)).toEqual(right(...[1, 2, 3].filter((n) => n !== bare)));
      expect(codes(body)).not.toEqual([]);
    }
  });

  it('of which the last has no sections', () => {
    const paper = (n: number) => join(`> ${link(n)}`, '### 방법', said(n));
    expect(read(join(paper(1), paper(2), `> ${link(3)}`, said(3)))).toEqual(right(1, 2, 3));
  });

  it('are restored in what is told of their papers', () => {
    const [first] = parse(
      join(`**${link(1)}**`, '## 요약', said(1), `**${link(2)}**`, '## 요약', said(2)),
    ).digest.entries;
    expect(first?.title).toBe(name(1));
    expect(first?.sections.map(({ heading }) => heading)).toEqual(['요약']);
  });

  it('but not where lines in bold stand within the text of one paper', () => {
    const line = '**핵심 아이디어의 정리와 그림**';
    const body = join('## 방법', said(1), line, said(1), '## 결과', word(1, 'x'));
    for (const title of [`**${link(1)}**`, join(`**${name(1)}**`, `논문: ${url(1)}`)]) {
      expect(read(join(title, body))).toEqual(right(1));
      expect(JSON.stringify(parse(join(title, body)).digest)).toContain(word(1, 'x'));
    }
  });

  it('nor where facts stand above the first heading', () => {
    const facts = join(
      '저자 : 김가나',
      '발표 : ABC 2026',
      '일자 : 2026년 2월',
      `논문 : [PDF](${url(1)})`,
    );
    expect(read(join(`# ${name(1)}`, facts, '## 0. 요약', said(1), '## 1. 방법', said(1)))).toEqual(
      right(1),
    );
  });
});

describe('titles that are no headings, without any', () => {
  const forms = each.filter(([kind]) => kind !== 'plain' && kind !== 'italics');

  it.each(forms)('%s, one without a link', (_, mark) => {
    const paper = (n: number, isLinked: boolean) =>
      join(mark(isLinked ? link(n) : name(n), n), said(n));
    const body = join(paper(1, true), paper(2, false), paper(3, true));
    expect(read(body)).toEqual(right(1, 3));
    expect(codes(body)).not.toEqual([]);
  });

  it('plain lines, of which several are links', () => {
    const body = join(link(1), said(1), 'A Title of Five Words', said(2), link(3), said(3));
    expect(read(body)).toEqual(right(1, 3));
  });

  it('above a rule', () => {
    const body = `1. ${link(1)}\n---\n\n${said(1)}\n\n2. ${name(2)}\n---\n\n${said(2)}`;
    expect(read(body)).toEqual(right(1));
  });

  it('but signs before the sections of one paper are none', () => {
    const body = join(
      `■ ${link(1)}`,
      '■ 배경',
      said(1),
      '■ 제안하는 방법의 핵심 아이디어와 그림',
      word(1, 'x'),
    );
    expect(JSON.stringify(parse(body).digest)).toContain(word(1, 'x'));
  });
});

describe('sections that begin again are another paper’s', () => {
  it.each(['요약', 'Was ist neu', '무엇을 했나'])('as high as their papers: %s', (section) => {
    for (const mark of ['#', '###']) {
      const paper = (n: number, title: string) =>
        join(`${mark} ${title}`, `${mark} ${section}`, said(n));
      const body = join(paper(1, link(1)), paper(2, name(2)));
      expect(read(body).filter(([, papers]) => String(papers).includes('2'))).toEqual([]);
      expect(codes(body)).not.toEqual([]);
    }
  });

  it('whatever stands between them', () => {
    const body = join(
      `# ${link(1)}`,
      '## 요약',
      said(1),
      '오늘의 둘째 글이다.',
      '## 요약',
      said(2),
    );
    expect(read(body)).toEqual([]);
    expect(codes(body)).toContain('unclear-paper');
  });

  it('but not deeper ones, nor such as are counted', () => {
    const deep = join(`# ${link(1)}`, '## 방법', '### 예시', said(1), '### 예시', said(1));
    const counted = join(`# ${link(1)}`, '## 실험 1', said(1), '## 실험 2', said(1));
    for (const body of [deep, counted]) expect(read(body)).toEqual(right(1));
  });

  it.each([
    '1. 서론|2. 방법|2.1 개요|3. 실험|3.1 개요',
    '2D 실험|3D 실험',
    '1단계|2단계|3단계',
    '실험 1|결과|실험 2|결과',
    '실험 1|!결과|실험 2|!결과',
    'Q. 무엇을 했나|!A.|Q. 왜 그런가|!A.',
    'Q1. 무엇을 했나|!답|Q2. 왜 그런가|!답',
    '① 실험|② 실험',
    '요약|방법|결과|요약',
    '배경|예시|방법|예시',
    'Setup|Results|Ablation|Results|Scaling|Results',
  ])('but not those that recur in the summary of one paper: %s', (sections) => {
    for (const title of [`논문: ${link(1)}`, `# ${link(1)}`]) {
      // A section behind `!` stands right below the heading before it.
      const parts = sections
        .split('|')
        .map((each, n, all) =>
          all[n + 1]?.startsWith('!') ? `## ${each}` : join(`## ${each.replace('!', '')}`, said(1)),
        );
      expect(read(join(title, ...parts))).toEqual(right(1));
    }
  });

  it.each(['요약', '배경 이야기', '무엇을 했나|왜 중요한가'])(
    'an address at their end: %s',
    (sections) => {
      const paper = (n: number) =>
        join(
          `## ${n}. ${name(n)}`,
          ...sections.split('|').map((each) => join(`## ${each}`, said(n))),
        );
      const body = join(paper(1), `논문: ${url(1)}`, paper(2), `논문: ${url(2)}`, paper(3));
      expect(read(body).filter(([n, papers]) => papers !== '' && String(n) !== papers)).toEqual([]);
    },
  );
});

describe('first lines that are written again below', () => {
  it.each(['논문: ', '', '🔗 '])('name the first of several: %j', (label) => {
    const paper = (n: number) => join(`${label}${url(n)}`, `## ${n}. ${name(n)}`, said(n));
    const body = join(paper(1), paper(2), join(`## 3. ${name(3)}`, said(3)));
    expect(read(body)).toEqual([]);
    expect(codes(body)).not.toEqual([]);
  });
});
