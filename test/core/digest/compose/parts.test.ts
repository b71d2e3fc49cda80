import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = ['Quiet Rivers', 'Paper Boats', 'Slow Gardens', 'Borrowed Light'];
const link = (n: number) => `[${names[n - 1]}](${url(n)})`;
const said = (n: number) => `${n}번째 방법을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const front = '---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n';
const parse = (body: string) => parseDigest('2026-03-02-글.md', `${front}${body}\n`).digest.entries;
/** Each entry's paper, by its number, with its part. */
const read = (body: string) =>
  parse(body).map(({ paper, part }) => [Number(paper.slice(-1)), part ?? '']);

const headed = (depth: number, n: number) => `${'#'.repeat(depth)} ${link(n)}\n\n${said(n)}`;
const item = (n: number) => `- **${link(n)}**: ${said(n)}`;
const row = (n: number) => `| ${names[n - 1]} | [arXiv](${url(n)}) | ${said(n)} |`;
const table = (...papers: readonly number[]) =>
  `| 제목 | 논문 | 요약 |\n|-|-|-|\n${papers.map(row).join('\n')}`;
const paragraph = (n: number) => `${link(n)}\n\n${said(n)}`;
const details = (n: number) =>
  `<details>\n<summary><a href="${url(n)}">${names[n - 1]}</a></summary>\n\n${said(n)}\n\n</details>`;
const flat = (n: number) =>
  `### ${n}. ${link(n)}\n\n## 소개\n\n${said(n)}\n\n## 결과\n\n${said(n)}`;

describe('a heading above some of the papers is their part', () => {
  it.each<[string, readonly string[]]>([
    ['headings', [1, 2, 3, 4].map((n) => headed(3, n))],
    [
      'numbered headings',
      [1, 2, 3, 4].map((n) => `### ${n}. ${names[n - 1]}\n\n- arXiv: ${url(n)}\n\n${said(n)}`),
    ],
    ['items', [1, 2, 3, 4].map(item)],
    ['rows', [table(1), row(2), table(3), row(4)]],
    ['title paragraphs', [1, 2, 3, 4].map(paragraph)],
    ['folded boxes', [1, 2, 3, 4].map(details)],
  ])('of %s', (kind, [first, second, third, fourth]) => {
    const between = kind === 'rows' || kind === 'items' ? '\n' : '\n\n';
    const body = `## NLP\n\n${first}${between}${second}\n\n## 컴퓨터 비전\n\n${third}${between}${fourth}`;
    expect(read(body)).toEqual([
      [1, 'NLP'],
      [2, 'NLP'],
      [3, '컴퓨터 비전'],
      [4, '컴퓨터 비전'],
    ]);
  });

  it('of papers whose sections stand higher than they do', () => {
    const body = `# NLP\n\n${flat(1)}\n\n${flat(2)}\n\n# CV\n\n${flat(3)}`;
    expect(read(body)).toEqual([
      [1, 'NLP'],
      [2, 'NLP'],
      [3, 'CV'],
    ]);
  });

  it('of papers after one whose sections stand as high as it', () => {
    const body = `## 1. ${link(1)}\n\n## 소개\n\n${said(1)}\n\n## 다른 논문들\n\n### 짧게\n\n${item(2)}\n${item(3)}`;
    expect(read(body)).toEqual([
      [1, ''],
      [2, '짧게'],
      [3, '짧게'],
    ]);
    expect(parse(body)[0]?.sections.map(({ heading }) => heading)).toEqual(['소개']);
  });

  it('whatever kinds stand in it', () => {
    const body = `## NLP\n\n${item(1)}\n\n### ${link(2)}\n\n${said(2)}\n\n## CV\n\n${table(3)}`;
    expect(read(body)).toEqual([
      [1, 'NLP'],
      [2, 'NLP'],
      [3, 'CV'],
    ]);
  });

  it('when parts lie in parts: the nearest', () => {
    const body = `## NLP\n\n${item(1)}\n\n### LLM\n\n${headed(4, 2)}\n\n### 번역\n\n${item(3)}\n\n## CV\n\n${headed(3, 4)}`;
    expect(read(body)).toEqual([
      [1, 'NLP'],
      [2, 'LLM'],
      [3, '번역'],
      [4, 'CV'],
    ]);
  });

  it('up to the next heading as high', () => {
    expect(read(`${item(1)}\n\n## NLP\n\n${headed(3, 2)}\n\n${headed(2, 3)}`)).toEqual([
      [1, ''],
      [2, 'NLP'],
      [3, ''],
    ]);
  });

  it('in its writer’s own words, in plain text of one line', () => {
    const name = (heading: string) =>
      parse(`## ${heading}\n\n${headed(3, 1)}\n\n## CV\n\n${headed(3, 2)}`)[0]?.part;
    expect(name('1. **언어** 모델 🔥')).toBe('1. 언어 모델 🔥');
    expect(name('[정리](https://example.org)와 `code`, $n^2$')).toBe('정리와 code, $n^2$');
    expect(name('\u1102\u1169\u11ab\u1106\u116e\u11ab')).toBe('논문');
    expect(name('논문')).toBe('논문');
    expect(name('&#x1100;&#x1161;')).toBe('가');
    expect(name('😀'.repeat(3000))).toBe('😀'.repeat(1000));
  });

  it('and is of no paper’s text', () => {
    const [first, second] = parse(
      `# 요약\n\n## ${link(1)}\n\n짧다.\n\n# 링크\n\n## ${link(2)}\n\n짧다.`,
    );
    expect([first?.part, second?.part]).toEqual(['요약', '링크']);
    expect(first?.sections.map(({ heading }) => heading)).toEqual(['']);
  });

  it('behind the title, where members are written in order', () => {
    const [entry] = parse(`## NLP\n\n${headed(3, 1)}\n\n${headed(2, 2)}`);
    expect(Object.keys(entry ?? {})).toEqual(['paper', 'title', 'part', 'links', 'sections']);
  });
});

describe('no part is', () => {
  it('a heading above all of the papers', () => {
    const body = `# 3월 2일 논문\n\n## Papers\n\n${headed(3, 1)}\n\n${headed(3, 2)}\n\n## 맺음말\n\n안녕히 계세요.`;
    expect(read(body)).toEqual([
      [1, ''],
      [2, ''],
    ]);
    expect(read(`# 글\n\n## NLP\n\n### LLM\n\n${item(1)}\n\n### 번역\n\n${item(2)}`)).toEqual([
      [1, 'LLM'],
      [2, '번역'],
    ]);
  });

  it('a heading above the only paper', () => {
    expect(read(`# 글\n\n## NLP\n\n${headed(3, 1)}`)).toEqual([[1, '']]);
  });

  it('a section of a paper, nor its title', () => {
    const body = `## ${link(1)}\n\n${said(1)}\n\n### 방법\n\n${said(1)}\n\n### ${link(2)}\n\n${said(2)}\n\n## ${link(3)}\n\n${said(3)}`;
    expect(read(body)).toEqual([
      [1, ''],
      [2, ''],
      [3, ''],
    ]);
  });

  it('a title of papers that were left out', () => {
    const body = `## NLP\n\n### ${link(1)}, ${link(2)}\n\n#### ${link(3)}\n\n${said(3)}\n\n## CV\n\n${headed(3, 4)}`;
    expect(read(body)).toEqual([
      [3, 'NLP'],
      [4, 'CV'],
    ]);
  });

  it('a rule of signs, which ends the one before it', () => {
    expect(read(`# NLP\n\n${headed(2, 1)}\n\n# —\n\n${headed(2, 2)}`)).toEqual([
      [1, 'NLP'],
      [2, ''],
    ]);
  });
});
