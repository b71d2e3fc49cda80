import { describe, expect, it } from 'vitest';
import { at, readDaily } from './readDaily';

describe('several papers in one place', () => {
  it.each([
    `## 캐시 줄이기\n\n${at(1)} ${at(2)}\n\n앞의 것은 3비트로, 뒤의 것은 2비트로 줄인다.`,
    `## 캐시 줄이기\n\n논문: ${at(1)}, ${at(2)}\n\n앞의 것은 3비트로, 뒤의 것은 2비트로 줄인다.`,
    `## 캐시 줄이기\n\narXiv: 2401.00001, 2401.00002\n\n앞의 것은 3비트로, 뒤의 것은 2비트로 줄인다.`,
    `## 캐시 줄이기 (2401.00001, 2401.00002)\n\n앞의 것은 3비트로, 뒤의 것은 2비트로 줄인다.`,
    `**캐시 줄이기**\n${at(1)} / ${at(2)}\n\n앞의 것은 3비트로, 뒤의 것은 2비트로 줄인다.`,
  ])('are given to none of them: %s', (post) => {
    const { papers, codes } = readDaily(post);
    expect(papers).toEqual([]);
    expect(codes).toContain('two-papers');
  });

  it('are given to none of them in a row', () => {
    const post =
      '| 논문 | ID | 요약 |\n|---|---|---|\n| KVQuant, KIVI | 2401.00001, 2401.00002 | 둘 다 줄인다. |\n| DexHand | 2401.00003 | 손가락이 물건을 집는다. |';
    expect(readDaily(post)).toEqual({ papers: ['2401.00003 DexHand'], codes: ['two-papers'] });
  });

  it('may be two addresses of one', () => {
    const post = `## 캐시 줄이기\n\n${at(1)} https://arxiv.org/pdf/2401.00001\n\n3비트로 줄인다. 값이 싸다.`;
    expect(readDaily(post).papers).toEqual(['2401.00001 캐시 줄이기']);
  });
});

describe('a paper below the heading of another', () => {
  it('is one of its own where both have their address before their text', () => {
    const post = `## KVQuant\n\n${at(1)}\n\n캐시를 3비트로 줄인다.\n\n### DexHand\n\n${at(2)}\n\n로봇 손가락이 물건을 집는다.`;
    expect(readDaily(post).papers).toEqual(['2401.00001 KVQuant', '2401.00002 DexHand']);
  });

  it('is the data of that one where the heading says so', () => {
    const post = `## KVQuant\n\n${at(1)}\n\n캐시를 3비트로 줄인다.\n\n### 데이터\n\n${at(2)}\n\n이 데이터로 학습했다.`;
    expect(readDaily(post).papers).toEqual(['2401.00001 KVQuant']);
  });

  it('is no part of a lead without a title', () => {
    const post = `논문: ${at(1)}\n\n캐시를 3비트로 줄인다.\n\n## DexHand\n\n논문: ${at(2)}\n\n로봇 손가락이 물건을 집는다.\n\n## SlowGarden\n\n논문: ${at(3)}\n\n북쪽의 정원은 천천히 자란다.`;
    expect(readDaily(post).papers).toEqual(['2401.00002 DexHand', '2401.00003 SlowGarden']);
  });
});

describe('bold titles whose lines end with an address', () => {
  const papers = [
    ['KVQuant at Three Bits for All', '캐시를 3비트로 줄인다'],
    ['Dexterous Hands from Simulation', '손가락이 물건을 집는다'],
  ] as const;

  it.each([
    ['an address', (title: string, text: string, url: string) => `**${title}** — ${text}. ${url}`],
    [
      'one in brackets',
      (title: string, text: string, url: string) => `**${title}**: ${text} (${url})`,
    ],
    [
      'a link',
      (title: string, text: string, url: string) => `**${title}** — ${text}. [논문](${url})`,
    ],
  ])('are read as items and as paragraphs: %s', (_, write) => {
    const lines = papers.map(([title, text], place) => write(title, text, at(place + 1)));
    const all = papers.map(([title], place) => `2401.0000${place + 1} ${title}`);
    expect(readDaily(lines.map((line) => `- ${line}`).join('\n')).papers).toEqual(all);
    expect(
      readDaily(lines.map((line, place) => `${place + 1}. ${line}`).join('\n')).papers,
    ).toEqual(all);
    expect(readDaily(lines.join('\n\n')).papers).toEqual(all);
  });
});
