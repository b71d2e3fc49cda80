import { describe, expect, it } from 'vitest';
import { at, readDaily, said } from './readDaily';

describe('a post of one readable address among lines of others', () => {
  it.each([
    `- 참 좋은 A (arXiv:2401.00001) ${said}\n- 참 좋은 B (arXiv:2401.00002) ${said}\n\n원문: ${at(3)}`,
    `원문: ${at(3)}\n\n- 좋았던 A [논문](${at(1)})은 ${said}\n- 좋았던 B [논문](${at(2)})은 ${said}`,
    `- 참 좋은 A ([논문](${at(1)}))는 ${said}\n- GPT-3\n  - ${at(2)}\n  - ${said}`,
  ])('is not all that paper’s, and this is told', (text) => {
    const { papers, codes } = readDaily(text);
    expect(papers).toEqual([]);
    expect(codes).toContain('unclear-paper');
  });

  it('gives the others where they can be read', () => {
    const { papers } = readDaily(
      `- BERT ([논문](${at(1)})): ${said}\n- GPT-3\n  - ${at(2)}\n  - ${said}`,
    );
    expect(papers).toEqual(['2401.00001 BERT', '2401.00002 GPT-3']);
  });
});

describe('a paper stays whole', () => {
  it.each([
    `# Mamba\n\n- 논문: ${at(1)}\n- 참고: ${at(2)}\n- 코드: https://github.com/a/b\n\n${said}`,
    `## 1. Mamba\n\n${at(1)}\n\n${said}\n\n- 앞선 S4 (arXiv:2401.00002)보다 빠르다.\n- 글을 더 길게 읽는다.`,
    `# Mamba\n\n${at(1)}\n\n${said}\n\n## 배경\n\n- 앞선 A ([논문](${at(2)}))는 느리다.\n- 앞선 B ([논문](${at(3)}))는 무겁다.`,
    `## [Mamba](${at(1)})\n\n- 앞선 A ([논문](${at(2)}))는 느리다.\n- 앞선 B ([논문](${at(3)}))는 무겁다.`,
  ])('whatever its lists cite', (text) => {
    expect(readDaily(text).papers.map((each) => each.slice(0, 10))).toEqual(['2401.00001']);
  });
});
