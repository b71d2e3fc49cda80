import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

const names = [
  'Paper Boats',
  '느린 정원: 작은 모델',
  'Quiet Rivers: Reading Long Texts with Less Memory',
];
const ids = ['2603.04001', '2603.04002', '2603.04003'];
const said = (at: number) => `말${at}끝을 쓰면 값이 싸다.`;
const read = (body: string) =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`,
  ).digest.entries.map(({ paper, title, links, sections }) => [
    paper,
    title,
    sections
      .map(({ children }) => writePlain(children))
      .join('\n')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
    links.map(({ url }) => url),
  ]);
type Form = (title: string, url: string, tally: string, text: string) => string;
const make = (form: Form, tally: string, titles = names) =>
  ids
    .map((id, at) => form(titles[at] ?? '', `https://arxiv.org/abs/${id}`, tally, said(at)))
    .join('\n\n');
/** The texts of all papers, none of which may be missing. */
const readTexts = (body: string) => {
  const found = read(body);
  expect(found.map(([id]) => id)).toEqual(ids);
  return found.map(([, , text]) => String(text));
};
const whole = (titles = names) => ids.map((id, at) => [id, titles[at], said(at), []]);

const forms: Readonly<Record<string, Form>> = {
  'linked heading': (title, url, tally, text) => `## 1. [${title}](${url}) ${tally}\n\n${text}`,
  'heading above an address': (title, url, tally, text) =>
    `## ${title} ${tally}\n\n${url}\n\n${text}`,
  'heading with a link behind': (title, url, tally, text) =>
    `### ${title} [논문](${url}) ${tally}\n\n${text}`,
  'linked in bold': (title, url, tally, text) => `**[${title}](${url})** ${tally}\n\n${text}`,
  'linked item': (title, url, tally, text) => `- [${title}](${url}) ${tally}\n\n  ${text}`,
};
const tallies = [
  '🔥 30 upvotes',
  '⭐ 120',
  '(👍 12)',
  '👍 1.2k',
  '▲ 87',
  '⭐ 4.5/5',
  '| 👍 12 · 💬 3',
  '(12 votes)',
  '— ⭐ 30',
  '(추천 12)',
  '· 좋아요 30개',
  '★ 120',
  '(⬆️ 87)',
  '| ⬆ 87',
  '· ↑ 1.2k',
];

describe('what counts the votes behind a title', () => {
  it.each(Object.keys(forms).flatMap((form) => tallies.map((tally) => [form, tally])))(
    'is none of it: %s, %s',
    (name, tally) => {
      expect(read(make(forms[name] ?? (() => ''), tally))).toEqual(whole());
    },
  );

  it.each([
    ['Paper Boats 30B', '느린 C++', 'Quiet Rivers (2026)'],
    ['Top 100', 'I ⭐ Gardens', 'GPT-4'],
    ['Counting 1000 Stars', 'Twelve Votes', 'A Model with 12 Likes'],
    ['Web 2.0', 'Rivers (Part 2)', 'Boats — 7B'],
    ['Language Is 42', 'C# 12', 'Points: 3'],
    ['Predicting Helpfulness from 1-5 Stars', 'Window Growth 4k ➡ 128k', 'Perspective-3 Points'],
    ['The Game of 24 — 24 Points', 'From 7B ⬆️ 70B', 'Faster ✖ 2'],
    ['Ranking – 5 Votes', 'Bits ↔ 16', 'Depth ⬇ 12'],
    ['Context 4k ⬆️ 128', 'Scores ↑ 12', 'Rivers (Level ↑ 12)'],
  ])('is no number of the title: %s, %s, %s', (...titles) => {
    for (const form of Object.values(forms))
      expect(read(make(form, '', titles)).map(([, title]) => title)).toEqual(titles);
  });
});

const heading: Form = (title, url, tally, text) => `## [${title}](${url})\n\n${text}\n\n${tally}`;
const below: Form = (title, url, tally, text) => `## [${title}](${url})\n\n${text}\n${tally}`;
const above: Form = (title, url, tally, text) => `## [${title}](${url})\n\n${tally}\n\n${text}`;

describe('lines that lead elsewhere', () => {
  it.each([
    '[목차로](#목차)',
    '[↑ 맨 위로](#top)',
    '[처음](#a) · [끝](#b)',
    '[1. 종이배](#종이배) | [2. 정원](#정원)',
    '**[목차로 돌아가기](#toc)**',
    '<a href="#top">맨 위로</a>',
    '← 어제 | 내일 →',
    '[← 어제](/posts/1) | [내일 →](/posts/3)',
    '[이전 글](https://blog.example.com/1) · [다음 글](https://blog.example.com/2)',
    '[Prev](https://blog.example.com/1) | [Home](https://blog.example.com) | [Next](https://blog.example.com/2)',
    '[[20250925 논문노트|← 어제]] | [[20250927 논문노트|내일 →]]',
    '« 지난 호 | 다음 호 »',
    '[Back to top](#top)',
  ])('are no text of a paper: %s', (line) => {
    // In a paragraph of more lines, links to places of the page alone may be a part of its sentence.
    const isApart = /\]\(#/.test(line) && !/로|top/.test(line);
    for (const form of isApart ? [heading, above] : [heading, below, above])
      expect(read(make(form, line))).toEqual(whole());
  });

  it('are dropped as whole paragraphs where they stand on several lines', () => {
    const lines = '[1. 종이배](#종이배)\n[2. 정원](#정원)  \n[3. 강](#강)';
    for (const form of [heading, above]) expect(read(make(form, lines))).toEqual(whole());
  });

  it.each([
    '자세한 증명은\n[부록 A](#appendix-a)\n에 있고 값은 싸다.',
    '값은\n[표 1](#t1)',
    '[그림 2](#그림-2)\n에서 값이 가장 싸다.',
    '한 줄이고  \n[표 3](#t3)  \n또 한 줄이다.',
  ])('leave a wrapped line of a sentence: %j', (lines) => {
    const plain = lines.replace(/\[(.*?)\]\(.*?\)/g, '$1').replace(/\s+/g, ' ');
    for (const form of [heading, above])
      for (const text of readTexts(make(form, lines)))
        expect(text.replace(/\s+/g, ' ')).toContain(plain);
  });

  it.each([
    '처음 → 다음 → 처음',
    '이전 주 → 다음 주',
    '- 이전 → 다음',
    '- 이전 → 다음\n- 다음 → 이전\n- 처음 → 위',
    '1. 처음 ↔ 다음\n2. ↑ 위로',
    '← 이전 | 다음 →\n\n값은 길에 달렸다.',
  ])('are a paper’s own where they have no link and lead along its text: %j', (lines) => {
    const plain = lines.replace(/^(?:-|\d\.) /gm, '').split(/\n+/);
    const within: Form = (title, url, tally, text) =>
      heading(title, url, `${tally}\n\n끝으로 값이 싸다.`, text);
    for (const text of readTexts(make(within, lines)))
      for (const line of plain) expect(text).toContain(line);
  });

  it.each([
    'A → B',
    '인코더 → 디코더 | 토큰 → 글',
    '← 입력이 작아진다 | 출력이 커진다 →',
    '다음으로 값을 잰다.',
    '이전 방법 → 새 방법',
    '처음 → 다음 → 처음',
    '이전 주 → 다음 주',
    '지난주에 나온 글보다 낫다 ↑',
    'Top-1 → Top-5',
    '다음과 같다.',
    '위로가 되는 글이다.',
  ])('are a paper’s own where they say more: %s', (line) => {
    for (const form of [heading, below, above])
      for (const text of readTexts(make(form, line))) expect(text).toContain(line);
  });

  it('leave a link within a sentence as its words', () => {
    const line = '자세한 내용은 [그림 2](#그림-2)에 있다.';
    for (const text of readTexts(make(heading, line)))
      expect(text).toContain('자세한 내용은 그림 2에 있다.');
  });

  it('leave the paper’s own address', () => {
    const form: Form = (title, url, line, text) =>
      `## ${title}\n\n${line}\n\n[논문](${url})\n\n${text}`;
    expect(read(make(form, '[↑ 위로](#top)'))).toEqual(whole());
  });
});
