import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, readDaily, said } from './readDaily';

const other = 'https://arxiv.org/abs/2312.00009';
const ids = (text: string) => readDaily(text).papers.map((paper) => paper.slice(0, 10));
const join = (...blocks: readonly string[]) => blocks.join('\n\n');

describe('an id in plain words', () => {
  it.each([
    '참고: arXiv:2312.00009',
    'cf. arXiv:2312.00009',
    '관련 논문: arXiv:2312.00009',
    '데이터셋: arXiv:2312.00009',
  ])('is another paper’s where the words before it say so: %s', (line) => {
    expect(ids(join('## 1. 느린 정원', line, said, '## 2. 조용한 기계', at(2), said))).toEqual([
      '2401.00002',
    ]);
  });

  it.each([
    'arXiv:2401.00001',
    '논문: arXiv:2401.00001',
    'DOI: 10.48550/arXiv.2401.00001',
    'doi:10.48550/arXiv.2401.00001v2',
  ])('is the paper’s own elsewhere: %s', (line) => {
    expect(ids(join('## 1. 느린 정원', line, said, '## 2. 조용한 기계', at(2), said))).toEqual([
      '2401.00001',
      '2401.00002',
    ]);
  });
});

describe('a linked title of other words', () => {
  const head = (line: string) =>
    join('## A Quiet Machine That Learns', said, line, '## Slow Gardens of the North', at(2), said);

  it.each(['Walking Robots in Winter', 'Denoising Diffusion Models'])(
    'at the end of a text is not what an English heading calls: %s',
    (words) => {
      expect(ids(head(`[${words}](${other})`))).toEqual(['2401.00002']);
    },
  );

  it.each(['A Quiet Machine', 'Machine Learning Quietly', 'QMTL: Walking Robots'])(
    'is it where they share a word: %s',
    (words) => {
      expect(ids(head(`[${words}](${at(1)})`))).toEqual(['2401.00001', '2401.00002']);
    },
  );

  it.each(['Paper: ', '논문: ', 'Title: ', '- Paper: '])(
    'is it where a label says that it is the paper: %s',
    (label) => {
      const line = `${label}[Walking Robots in Winter](${at(1)})`;
      expect(ids(head(line))).toEqual(['2401.00001', '2401.00002']);
    },
  );

  it.each([
    `Related: [Walking Robots in Winter](${other})`,
    `Dataset: [Walking Robots in Winter](${other})`,
    `Baseline: [Walking Robots in Winter](${other})`,
    `[Walking Robots in Winter](${other}) · [Denoising Diffusion Models](${other})`,
    `[Walking Robots in Winter](${other}) · [Denoising Diffusion Models](https://arxiv.org/abs/2312.00010)`,
  ])('is not where another label, or none, stands before it: %s', (line) => {
    expect(ids(head(line))).toEqual(['2401.00002']);
  });

  it('is it below a Korean heading, and right below an English one', () => {
    const link = `[Walking Robots in Winter](${at(1)})`;
    const rest = join('## Slow Gardens of the North', at(2), said);
    expect(ids(join('## 걷는 기계', said, link, rest))).toEqual(['2401.00001', '2401.00002']);
    expect(ids(join('## A Quiet Machine That Learns', link, said, rest))).toEqual([
      '2401.00001',
      '2401.00002',
    ]);
  });
});

describe('a link beside the paper’s own', () => {
  it.each([
    `[전작](${other}) | [arXiv](${at(1)})`,
    `[arXiv](${at(1)}) | [전작](${other})`,
    `[v1](${other}) · [논문](${at(1)})`,
  ])('gives it no other paper: %s', (line) => {
    const papers = ids(join('## 느린 정원', line, said, '## 조용한 기계', at(2), said));
    expect(papers).not.toContain('2312.00009');
    expect(papers).toContain('2401.00002');
  });
});

describe('addresses above titles', () => {
  it.each(['## 들어가며', '## 오늘의 논문', '## 안녕하세요'])(
    'below %s are not read as the titles’ before them',
    (opening) => {
      const text = join(
        opening,
        '이번 주에 읽은 것들이다.',
        at(1),
        '## [1] 느린 정원',
        said,
        at(2),
        '## [2] 조용한 기계',
        said,
        at(3),
        '## [3] 걷는 사람',
        said,
      );
      const { papers, codes } = readDaily(text);
      expect(papers).toEqual([]);
      expect(codes).toContain('unclear-paper');
    },
  );
});

describe('bold titles of which only some have sections', () => {
  const marked = (mark: string) => `${mark} 방법으로 ${said}`;
  const sections = (mark: string) => join('### 방법', marked(mark), '### 결과', marked(mark));

  it.each([
    ['addresses', (place: number) => join(`**정원 ${place}호의 이야기**`, at(place))],
    ['links', (place: number) => join(`**정원 ${place}호의 이야기**`, `[논문](${at(place)})`)],
    ['items', (place: number) => join(`**정원 ${place}호의 이야기**`, `- 논문: ${at(place)}`)],
  ])('give none another one’s text: above %s', (_, title) => {
    for (const [first, second] of [
      [sections, marked],
      [marked, sections],
    ] as const) {
      const text = join(title(1), first('가온'), title(2), second('나래'));
      const { digest, problems } = parseDigest('2026-03-02-글.md', text);
      expect(digest.entries[0]?.paper).toBe('2401.00001');
      for (const { paper, sections: told } of digest.entries)
        expect(JSON.stringify(told)).not.toContain(paper === '2401.00001' ? '나래' : '가온');
      if (digest.entries.length < 2) expect(problems.map(({ code }) => code)).toContain('no-words');
    }
  });

  it('nor where each address ends its text', () => {
    const marks = ['가온', '나래', '다솜'] as const;
    const [one, two, three] = marks;
    const text = join(
      '# 오늘의 논문',
      join('**느린 정원**', marked(one), at(1)),
      join('**조용한 기계**', sections(two), at(2)),
      join('**걷는 사람**', marked(three), at(3)),
    );
    for (const front of ['', '---\ntitle: 오늘의 논문\n---\n\n']) {
      const { digest, problems } = parseDigest('2026-03-02-글.md', front + text);
      const crossed = digest.entries.filter(({ paper, sections: told }) =>
        marks.some(
          (mark, place) => JSON.stringify(told).includes(mark) && !at(place + 1).endsWith(paper),
        ),
      );
      expect(crossed).toEqual([]);
      if (digest.entries.length < 3)
        expect(problems.map(({ code }) => code)).toContain('unclear-paper');
    }
  });
});
