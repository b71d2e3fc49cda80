import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const first = 'https://arxiv.org/abs/2603.04001';
const second = 'https://arxiv.org/abs/2603.04002';
const said = '강을 따라 읽으면 긴 글에서도 값이 싸다.';
const next = '배를 띄우면 물이 얕은 곳도 건넌다.';
const parse = (...blocks: readonly string[]) =>
  parseDigest('2026-03-02-글.md', `# 3월 2일에 읽은 논문\n\n${blocks.join('\n\n')}\n`);
const read = (digest: ReturnType<typeof parse>) =>
  digest.digest.entries.map(({ paper, title, sections }) => [
    Number(paper.slice(-1)),
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);

describe('a title in bold with who wrote it, where or when before its address', () => {
  it.each([
    ['in brackets', (url: string) => ` (Kim et al., 2024) ${url}`, ' (Kim et al., 2024)'],
    ['behind a comma', (url: string) => `, CVPR 2025 [[paper](${url})]`, ', CVPR 2025'],
    [
      'behind dashes',
      (url: string) => ` — 김가나 외, ICML 2024 — ${url}`,
      ' — 김가나 외, ICML 2024',
    ],
    [
      'before several links',
      (url: string) => ` (Jane Doe, NeurIPS 2023) [[PDF](${url})] [[code](https://github.com/a/b)]`,
      ' (Jane Doe, NeurIPS 2023)',
    ],
  ])('opens its paper: %s', (_name, credit, titled) => {
    const digest = parse(
      `**Quiet Rivers in Long Texts**${credit(first)}`,
      said,
      `**Boats**${credit(second)}`,
      next,
    );
    expect(read(digest)).toEqual([
      [1, `Quiet Rivers in Long Texts${titled}`, said],
      [2, `Boats${titled}`, next],
    ]);
    expect(digest.problems.map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['in italics', ' — *Kim et al., KAIST*', 'Kim et al., KAIST'],
    ['in plain words', ' | Kim et al., KAIST', 'Kim et al., KAIST'],
    ['in italics that say something', ' — *강처럼 잔잔하다*', '강처럼 잔잔하다'],
  ])('opens it linked, alone below its part too: %s', (_name, credit, told) => {
    const digest = parse(
      '## 글',
      `**[Quiet Rivers](${first})**${credit}\n${said}\n- 장점: 싸다`,
      '## Vision',
      `**[Boats](${second})**${credit}\n${next}\n- 장점: 얕다`,
    );
    expect(read(digest)).toEqual([
      [1, 'Quiet Rivers', `${told}\n${said}\n장점: 싸다`],
      [2, 'Boats', `${told}\n${next}\n장점: 얕다`],
    ]);
    expect(digest.digest.entries.map(({ part }) => part)).toEqual(['글', 'Vision']);
  });

  it('stands as an item above its own list', () => {
    const digest = parse(
      `- **Quiet Rivers** (Kim et al., 2024) ${first}\n  - ${said}\n- **Boats** (ICLR 2025) ${second}\n  - ${next}`,
    );
    expect(read(digest).map(([paper, , text]) => [paper, text])).toEqual([
      [1, said],
      [2, next],
    ]);
  });

  it.each([
    ['a sentence', ` 은 ${first} 에 있는 글로, 아래 글은 이와 다르다.`],
    ['a link with a title', ` (Kim et al., 2024) [Another Paper of Theirs](${first})를 잇는다.`],
  ])('is none where it goes on as %s', (_name, rest) => {
    const digest = parse(`**Quiet Rivers in Long Texts**${rest}`, said);
    expect(read(digest).flatMap(([, title]) => title)).not.toContain('Quiet Rivers in Long Texts');
  });
});

describe('papers in a row below the title of one paper', () => {
  const cited = (form: (title: string) => string, credit: string) => [
    `## [Long Texts, Read at Home](https://arxiv.org/abs/2603.04009)`,
    said,
    `${form('Quiet Rivers in Long Texts')}${credit} ${first}`,
    `${form('Paper Boats at Sea, Again')}${credit} ${second}`,
    next,
  ];

  it.each([
    ['in bold, with who wrote them', cited((title) => `**${title}**`, ' (Kim et al., 2024)')],
    ['in bold', cited((title) => `**${title}**`, '')],
    ['in plain words', cited((title) => title, '')],
  ])('take none of its text: %s', (_name, blocks) => {
    const entries = read(parse(...blocks));
    expect(entries.map(([paper]) => paper)).toEqual([9]);
    expect(entries[0]?.[2]).toContain(next);
  });

  it('are papers of their own where each has a text', () => {
    const [title = '', own = '', one = '', two = '', behind = ''] = cited(
      (name) => `**${name}**`,
      '',
    );
    const entries = read(parse(title, own, one, '물이 맑다는 것을 보인다.', two, behind));
    expect(entries.map(([paper]) => paper)).toEqual([9, 1, 2]);
  });
});

describe('a first heading that is a day and a word that names sections', () => {
  it.each(['11/24 논문', '2026.11.24 논문', '11월 논문 소개'])('is the title: %s', (title) => {
    const text = `# ${title}\n\n## [Quiet Rivers](${first})\n\n${said}\n`;
    expect(parseDigest('2026-11-24-글.md', text).digest.title).toBe(title);
  });

  it.each(['논문', '1. 논문 소개', '1.2 논문 정보'])('is none without a day: %s', (title) => {
    const text = `# ${title}\n\n## [Quiet Rivers](${first})\n\n${said}\n`;
    expect(parseDigest('2026-11-24-글.md', text).digest.title).toBe('2026-11-24-글');
  });
});
