import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

const names = ['Quiet Rivers: Reading Long Texts with Less Memory', '종이배', 'Slow Gardens'];
const ids = ['2603.04001', '2603.04002', '2603.04003'];
const url = (at: number) => `https://arxiv.org/abs/${ids[at]}`;
const said = (at: number) => `말${at}끝을 쓰면 긴 글에서도 값이 싸다.`;
const use = (at: number) => `누구나 ${at}번을 집에서 돌린다.`;
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections
      .map(({ children }) => writePlain(children))
      .join('\n')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
  ]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

type Lines = (at: number) => readonly (readonly [string, string])[];
const linked: Lines = (at) => [
  ['논문', `[${names[at]}](${url(at)})`],
  ['요약', said(at)],
  ['의의', use(at)],
];
const inEnglish: Lines = (at) => [
  ['Paper', `[${names[at]}](${url(at)})`],
  ['TL;DR', said(at)],
  ['Why it matters', use(at)],
];
const ofAnyWord: Lines = (at) => [
  ['읽은 글', `[${names[at]}](${url(at)})`],
  ['한마디', said(at)],
  ['쓸모', use(at)],
];
const counted: Lines = (at) => [
  [`논문 ${at + 1}`, `[${names[at]}](${url(at)})`],
  ['요약', said(at)],
  ['의의', use(at)],
];
const linkBehind: Lines = (at) => [
  ['논문', `${names[at]} ([arXiv](${url(at)}))`],
  ['요약', said(at)],
  ['의의', use(at)],
];
const linkBelow: Lines = (at) => [
  ['제목', `${names[at]}`],
  ['링크', url(at)],
  ['요약', said(at)],
  ['의의', use(at)],
];
const all: Readonly<Record<string, Lines>> = {
  linked,
  inEnglish,
  ofAnyWord,
  counted,
  linkBehind,
  linkBelow,
};

type Write = (lines: readonly (readonly [string, string])[]) => string;
const blocks: Readonly<Record<string, Write>> = {
  'lines in bold': (lines) => lines.map(([label, text]) => `**${label}**: ${text}`).join('\n'),
  'the colon in bold': (lines) => lines.map(([label, text]) => `**${label}:** ${text}`).join('\n'),
  'plain lines': (lines) => lines.map(([label, text]) => `${label}: ${text}`).join('\n'),
  'paragraphs in bold': (lines) =>
    lines.map(([label, text]) => `**${label}**: ${text}`).join('\n\n'),
  'plain paragraphs': (lines) => lines.map(([label, text]) => `${label}: ${text}`).join('\n\n'),
  'behind signs': (lines) => lines.map(([label, text]) => `📄 **${label}**: ${text}`).join('\n\n'),
  'items in bold': (lines) => lines.map(([label, text]) => `- **${label}**: ${text}`).join('\n'),
  'plain items': (lines) => lines.map(([label, text]) => `* ${label}: ${text}`).join('\n'),
  'items in an item': (lines) =>
    lines.map(([label, text], at) => `${at > 0 ? '  ' : ''}- **${label}**: ${text}`).join('\n'),
};
const whole = (lines: Lines) =>
  ids.map((id, at) => [
    id,
    names[at],
    lines(at)
      .filter(([, text]) => text === said(at) || text === use(at))
      .map(([label, text]) => `${label}: ${text}`)
      .join('\n'),
  ]);
const signs = (text: string) => text.replaceAll('📄 ', '');

describe('papers told in labelled lines', () => {
  it.each(Object.keys(blocks).flatMap((block) => Object.keys(all).map((lines) => [block, lines])))(
    'are read: %s, %s',
    (block, name) => {
      const lines = all[name] ?? linked;
      const write = blocks[block] ?? (() => '');
      for (const apart of ['\n\n', '\n\n---\n\n']) {
        const body = ids.map((_, at) => write(lines(at))).join(apart);
        for (const text of [body, `오늘은 세 편을 읽는다.\n\n${body}`])
          expect(
            read(text).map(([paper = '', title = '', text = '']) => [paper, title, signs(text)]),
          ).toEqual(whole(lines));
      }
    },
  );

  it('leave out one whose link leads elsewhere, and tell so', () => {
    const body = ids.map((_, at) => blocks['lines in bold']?.(linked(at))).join('\n\n');
    const other = body.replace(url(1), 'https://openreview.net/forum?id=abc');
    expect(read(other)).toEqual(whole(linked).filter((_, at) => at !== 1));
    expect(codes(other)).not.toEqual([]);
  });

  it.each([
    ['what it is compared with', '비교'],
    ['what it is built on', '기반 모델'],
    ['related ones', '관련 논문'],
    ['its data', '데이터셋'],
  ])('are no more than one where the label says so: %s', (_, label) => {
    const lines: Lines = (at) => [
      [label, `[${names[at]}](${url(at)})`],
      ['차이', said(at)],
    ];
    const body = [1, 2].map((at) => blocks['lines in bold']?.(lines(at))).join('\n\n');
    expect(read(body)).toEqual([]);
    const paper = `## 1. [${names[0]}](${url(0)})\n\n${said(0)}\n\n${body}`;
    expect(read(paper).map(([id]) => id)).toEqual([ids[0]]);
  });

  it('are no papers of their own within one that a heading names, whatever the label', () => {
    const lines: Lines = (at) => [
      ['방법', `[${names[at]}](${url(at)})`],
      ['점수', said(at)],
    ];
    const body = [1, 2].map((at) => blocks['lines in bold']?.(lines(at))).join('\n\n');
    const paper = (title: string) => `${title}\n\n${said(0)}\n\n### 견줌\n\n${body}`;
    expect(read(paper(`## 1. [${names[0]}](${url(0)})`)).map(([id]) => id)).toEqual([ids[0]]);
  });
});

const titles: Readonly<Record<string, (at: number) => string>> = {
  'in bold': (at) => `**${names[at]}을 읽다**`,
  'in bold with where it appeared': (at) => `**${names[at]}을 읽다** (ICLR 2026)`,
  numbered: (at) => `**${at + 1}. ${names[at]}을 읽다**`,
  headings: (at) => `## ${names[at]}을 읽다`,
};
const addresses: Readonly<Record<string, (at: number) => string>> = {
  bare: url,
  labelled: (at) => `논문: ${url(at)}`,
  'two links': (at) => `[arXiv](${url(at)}) · [코드](https://github.com/a/b${at})`,
};
const ruled = Object.keys(titles).flatMap((title) =>
  Object.keys(addresses).map((each) => [title, each]),
);

describe('addresses above titles, where rules part the papers', () => {
  it.each(ruled)('are the paper’s below: %s, %s', (title, address) => {
    const part = (at: number) =>
      [addresses[address]?.(at), titles[title]?.(at), said(at), use(at)].join('\n\n');
    const own = ids.map((id, at) => [
      id,
      `${names[at]}을 읽다`,
      `${title.includes('where') ? '(ICLR 2026)\n' : ''}${said(at)}\n${use(at)}`,
    ]);
    const body = ids.map((_, at) => part(at)).join('\n\n---\n\n');
    for (const text of [
      body,
      `오늘은 세 편이다.\n\n---\n\n${body}`,
      `오늘은 세 편이다.\n\n${body}`,
    ])
      expect(read(text)).toEqual(own);
    const closed = `${body}\n\n---\n\n다음 주에 만나요!`;
    expect(read(closed)).toEqual(own);
    expect(codes(closed)).toEqual(['outside-paper']);
  });

  it.each(ruled)(
    'are nobody’s, and that is told, where the first title has none: %s, %s',
    (title, address) => {
      const part = (at: number) =>
        [titles[title]?.(at), said(at), use(at), '---', addresses[address]?.(at)].join('\n\n');
      const body = ids.map((_, at) => part(at)).join('\n\n');
      expect(read(body)).toEqual([]);
      expect(codes(body)).toContain('no-papers');
    },
  );

  it.each(ruled)('tell nothing without rules: %s, %s', (title, address) => {
    const part = (at: number) =>
      [addresses[address]?.(at), titles[title]?.(at), said(at)].join('\n\n');
    const body = ids.map((_, at) => part(at)).join('\n\n');
    expect(read(body)).toEqual([]);
    // Which papers were seen is told too.
    expect(codes(body)[0]).toBe('no-papers');
    expect(codes(body).length).toBeGreaterThan(1);
  });

  it.each([
    (at: number) => `${at + 1}. ${names[at]}을 읽다`,
    (at: number) => `■ ${names[at]}을 조용히 천천히 읽다`,
    (at: number) => `**${at + 1}. ${names[at]}을 읽다**`,
  ])('are the title’s above the rule or nobody’s, whatever stands below', (title) => {
    for (const section of [() => 'Methode', (at: number) => `이야기 ${'가나다'[at]}`])
      for (const head of [
        (at: number) => `# ${section(at)}`,
        (at: number) => `**${section(at)}**`,
      ]) {
        const part = (at: number) =>
          `${title(at)}\n\n---\n\n논문: ${url(at)}\n\n${head(at)}\n\n${said(at)}`;
        const body = ids.map((_, at) => part(at)).join('\n\n');
        const found = read(body);
        // Both in bold are told apart by the number; all others are left out, and told of.
        const isRead = /^\*/.test(title(0)) && /^\*/.test(head(0));
        expect(found.map(([id]) => id)).toEqual(isRead ? ids : []);
        expect(codes(body).includes('no-papers')).toBe(!isRead);
        for (const [id = '', name, text = ''] of found) {
          expect(text).toContain(said(ids.indexOf(String(id))));
          expect(name).not.toContain(section(ids.indexOf(String(id))));
        }
      }
  });
});
