import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const parse = (body: string, front = 'title: 오늘의 논문\ndate: 2026-03-02') =>
  parseDigest('2026-03-02-글.md', `---\n${front}\n---\n\n${body}\n`);
const read = (body: string, front?: string) =>
  parse(body, front).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections
      .map(({ heading, children }) => `${heading} ${writePlain(children)}`)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
const codes = (body: string) => parse(body).problems.map(({ code, line }) => `${line} ${code}`);

describe('an address near a part’s start or end carries it', () => {
  it('below the title, under whatever label points at the paper', () => {
    for (const label of ['논문', '🔗 원문 링크', 'Paper URL', '**ArXiv ID**', '출처'])
      expect(read(`## Quiet River\n\n- ${label}: ${url(1)}\n\n강을 만든다.`)[0]?.[1]).toBe(
        'Quiet River',
      );
  });

  it('but not under a label that points elsewhere', () => {
    expect(read(`## Quiet River\n\n- 베이스라인: ${url(1)}\n\n강을 만든다.`)).toEqual([]);
  });

  it('but not within a section that may be another thing', () => {
    const news = '## 새 모델 공개\n\n가나사가 새 모델을 냈다. 많은 이가 놀랐다.\n\n';
    const paper = `## Quiet River\n\n- 논문: ${url(1)}\n\n강을 만든다.`;
    expect(read(`# 3월 2일 소식\n\n${news}${paper}`)).toEqual([
      [id(1), 'Quiet River', '강을 만든다.'],
    ]);
  });

  it('but not behind a rule, where the post’s own foot stands', () => {
    const body = `### 1. Quiet River\n\n강을 만든다.\n\n### 2. Paper Boats\n\n배를 접는다.\n\n---\n\n출처: ${url(1)}`;
    expect(read(body)).toEqual([]);
  });
});

describe('links that stand above or below the texts of others', () => {
  it('give no paper the next one’s text', () => {
    const above = [1, 2].map(
      (n) => `[arXiv](${url(n)})\n\n## 논문 ${n}번째 이야기\n\n${n}번 글이다.`,
    );
    expect(read(above.join('\n\n'))).toEqual([]);
    const below = [1, 2].map((n) => `${n}번 글이다.\n\n[Quiet River Part ${n}](${url(n)})`);
    expect(read(below.join('\n\n'))).toEqual([]);
  });
});

describe('titles that lead elsewhere', () => {
  it('end the paper before them', () => {
    const body = `**[Quiet River](${url(1)})**\n\n강을 만든다.\n\n**[Paper Boats](https://openreview.net/forum?id=a)**\n\n배를 접는다.`;
    expect(read(body)).toEqual([[id(1), 'Quiet River', '강을 만든다.']]);
  });
});

describe('rows', () => {
  const head = '| 논문 | 요약 | 비교 | 링크 |\n| --- | --- | --- | --- |\n';

  it('are their title’s or their link’s, whatever they compare with', () => {
    const row = `| **Quiet River** | 강을 만드는 새 방법을 보인다. | [Old River](${url(9)}) | [Paper](${url(1)}) |`;
    expect(read(head + row).map(([paper, title]) => [paper, title])).toEqual([
      [id(1), 'Quiet River'],
    ]);
  });

  it('with two papers in the title are none, and told', () => {
    const row = `| [Quiet River](${url(1)})와 [Old River](${url(2)}) | 강 둘을 견주는 글이다. | | |`;
    expect(read(head + row)).toEqual([]);
    expect(codes(head + row)).toContain('8 two-papers');
  });

  it('of facts and links only are no summaries', () => {
    const table = `| Date | Title | Authors | PDF |\n|---|---|---|---|\n| 2026-03-02 | **Quiet River** | Kim Gana and many others | [${id(1)}](${url(1)}) |`;
    expect(read(table)).toEqual([]);
  });
});

describe('one paper or several', () => {
  it('a paper twice is taken where it has most text', () => {
    const body = `## 목차\n\n| 순위 | 논문 | 한 줄 |\n| --- | --- | --- |\n| 1 | [Quiet River](${url(1)}) | 강을 만드는 방법이다. |\n\n## [Quiet River](${url(1)})\n\n강을 만드는 방법을 길게 설명한다. 두 단계로 나눈다.`;
    expect(read(body)).toEqual([
      [id(1), 'Quiet River', '강을 만드는 방법을 길게 설명한다. 두 단계로 나눈다.'],
    ]);
  });

  it('a first line that praises one of the papers is no title of them all', () => {
    const papers = [1, 2].map(
      (n) => `## ${n}. [Quiet River Part ${n}](${url(n)})\n\n${n}번 글이다.`,
    );
    const body = `오늘의 추천: [논문](${url(2)})\n\n${papers.join('\n\n')}`;
    expect(read(body)).toEqual(
      papers.map((_, at) => [id(at + 1), `Quiet River Part ${at + 1}`, `${at + 1}번 글이다.`]),
    );
  });

  it('a paper with twenty related ones stays one', () => {
    const others = Array.from(
      { length: 20 },
      (_, n) => `### [Other ${n} of Many](${url(n + 10)})\n\n다른 논문이다.`,
    );
    const body = `# [Quiet River](${url(1)})\n\n강을 만든다.\n\n## 관련 논문\n\n${others.join('\n\n')}`;
    expect(read(body).map(([paper]) => paper)).toEqual([id(1)]);
  });

  it('a digest with one paper that day has its title, not the day’s', () => {
    const body = `# 2026-03-02 논문\n\n안녕하세요.\n\n## 1. Quiet River\n\n- arXiv: ${url(1)}\n\n### 방법\n\n강을 만든다.`;
    expect(read(body).map(([paper, title]) => [paper, title])).toEqual([[id(1), 'Quiet River']]);
  });

  it('front matter makes the post one paper, whatever it cites', () => {
    const body = `## 방법\n\n- [Old River](${url(2)})\n\n이 방법을 따른다.\n\n## 결과\n\n더 낫다.`;
    const front = `title: "[논문리뷰] Quiet River"\ndate: 2026-03-02\narxiv_id: ${id(1)}`;
    expect(read(body, front).map(([paper, title]) => [paper, title])).toEqual([
      [id(1), 'Quiet River'],
    ]);
  });
});

describe('a heading above other papers', () => {
  const sections = (body: string) =>
    parse(body).digest.entries.map((entry) => entry.sections.map(({ heading }) => heading));

  it('is no section of the one before it, be its text ever so short', () => {
    const papers = [1, 2].map((n) => `## [Quiet River Part ${n}](${url(n)})\n\n짧다.`);
    expect(sections(`# 요약\n\n${papers[0]}\n\n# 링크\n\n${papers[1]}`)).toEqual([[''], ['']]);
  });

  it('is none where sections stand as high as their papers', () => {
    const first = `## 1. [Quiet River](${url(1)})\n\n## 소개\n\n강을 만든다.`;
    const second = `- **[Paper Boats](${url(2)})**: 배를 접는 새 방법을 보인다.`;
    expect(sections(`${first}\n\n## 다른 논문들\n\n### 짧게\n\n${second}`)).toEqual([
      ['소개'],
      [''],
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['Moly\\\'e and Schr\\"odinger', 'Molyé and Schrödinger'],
    ['Cats \\& Dogs', 'Cats & Dogs'],
    ["It\\'s All You Need", "It's All You Need"],
    ['⭐ 제목: Quiet River ⭐⭐', 'Quiet River'],
    ['[1위] Quiet River', 'Quiet River'],
    ['1-2. Quiet River', 'Quiet River'],
  ])('%s', (written, title) => {
    expect(read(`## [${written}](${url(1)})\n\n강을 만든다.`)[0]?.[1]).toBe(title);
  });

  it('end before the bracket of a link', () => {
    expect(read(`- **Quiet River** ([arXiv](${url(1)})): 강을 만드는 새 방법을 보인다.`)).toEqual([
      [id(1), 'Quiet River', '강을 만드는 새 방법을 보인다.'],
    ]);
  });
});
