import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const url = (n: number) => `https://arxiv.org/abs/2603.0${4000 + n}`;
const names = ['Quiet Rivers in Long Texts', 'Folded Boats at Sea'];
const link = (n: number) => `[${names[n - 1]}](${url(n)})`;
const read = (body: string) => {
  const { digest, problems } = parseDigest('글.md', `---\ndate: 2026-03-02\n---\n\n${body}\n`);
  return { papers: digest.entries.length, codes: problems.map(({ code }) => code) };
};
const none = { papers: 0, codes: ['no-papers', 'no-words', 'no-words'] };

/** How a list tells who wrote a paper, where and when. */
const credits = [
  (n: number) => `- ${link(n)}, Jane Doe, John Smith, and Kim Lee, *CVPR 2025*`,
  (n: number) => `- ${link(n)}. Jane Doe, John Smith. ICLR 2025`,
  (n: number) => `${n}. ${link(n)} J. Doe*, J.-P. de la Cruz (Stanford University; Mar 2025)`,
  (n: number) => `- ${link(n)} Müller, X. Li, et al. NeurIPS'24 Oral`,
  (n: number) => `- (CVPR 2025) ${link(n)} - Jane Doe et al. [[Code]](https://github.com/a/b)`,
  (n: number) =>
    `- **${names[n - 1]}** [[arXiv](${url(n)})]<br>Jane Doe, John Smith. *arXiv, 2025*`,
  (n: number) => `- ${link(n)}\n  - Authors: Jane Doe, John Smith\n  - Venue: NeurIPS 2024`,
  (n: number) => `- ${link(n)} - 김가나, 이다라 외 3인, 2024년 3월`,
];

describe('who wrote a paper, where and when, is no summary of it', () => {
  it.each(credits)('in a list: %#', (item) => {
    expect(read([1, 2].map(item).join('\n'))).toEqual(none);
    // Of many alone, it is left out alone.
    const told = `- [Slow Gardens](${url(3)}): 느린 정원을 쓰면 작은 모델도 값이 싸고 결과가 낫다.`;
    expect(read([item(1), told].join('\n')).papers).toBe(1);
  });

  it.each([
    (n: number) => `### ${link(n)}\n\nJane Doe, John Smith, Kim Lee\n\n*CVPR 2025*`,
    (n: number) => `### ${n}. ${names[n - 1]}\n\nJane Doe et al. (2025) [[Paper](${url(n)})]`,
  ])('under headings: %#', (part) => {
    expect(read([1, 2].map(part).join('\n\n'))).toEqual(none);
  });

  it.each([
    (n: number) => `- ${link(n)}, Jane Doe et al. Proposes folding boats for cheaper search.`,
    (n: number) => `- ${link(n)} - Jane Doe. Accepted at CVPR 2025. 검색이 빠르다`,
    (n: number) => `- ${link(n)} (CVPR 2025): 긴 글을 싸게 읽는 방법을 제안`,
    (n: number) => `- ${link(n)}: MMLU 71, GSM 80, Math 90, Code 60, Long 55`,
    (n: number) => `- ${link(n)} - long context, retrieval, memory, 2025`,
    (n: number) => `- ${link(n)}\n  - Jane Doe, CVPR 2025\n  - 긴 글을 싸게 읽는다.`,
    (n: number) => `### ${link(n)}\n\nJane Doe, CVPR 2025\n\nLong texts are read at half the cost.`,
  ])('but what says more is one: %#', (item) => {
    expect(read([1, 2].map(item).join('\n\n'))).toEqual({ papers: 2, codes: [] });
  });

  it('takes no longer for a long text of names', () => {
    const line = `- ${link(1)} - ${'Jane Doe, '.repeat(20_000)}CVPR 2025`;
    expect(read(line).papers).toBeLessThan(2);
  });
});
