import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';
const at = (place: number) => `https://arxiv.org/abs/2401.0000${place}`;

function read(...parts: readonly string[]) {
  const text = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${parts.join('\n\n')}\n`;
  return parseDigest('2026-03-02-글.md', text).digest.entries.map(({ title }) => title);
}
const second = `## [Jamba](${at(9)})\n\n${said}`;

describe('a title among the facts of a paper', () => {
  it.each([
    '1',
    'Paper 1',
    '#1',
    '논문 1',
    '📄 Paper',
    '1번',
    '오늘의 논문 1',
    'This Week’s Paper #1',
  ])('is taken below a heading that only counts: %s', (heading) => {
    const list = `- **Title**: Sora\n- **URL**: ${at(1)}\n- **Summary**: ${said}`;
    expect(read(`## ${heading}\n${list}`, second)).toEqual(['Sora', 'Jamba']);
  });

  it.each([
    `- 제목: Sora\n- 링크: ${at(1)}\n\n${said}`,
    `- **논문 제목:** Sora\n- 링크: ${at(1)}\n\n${said}`,
    `| 제목 | Sora |\n|-|-|\n| 링크 | ${at(1)} |\n\n${said}`,
    `| 항목 | 내용 |\n|-|-|\n| Title | Sora |\n| 링크 | ${at(1)} |\n\n${said}`,
    `**제목**: Sora\n\n${at(1)}\n\n${said}`,
  ])('is taken from a list, a table, or a line: %s', (facts) => {
    expect(read(`## 1\n${facts}`, second)).toEqual(['Sora', 'Jamba']);
  });

  it.each(['3D', '2 Fast', 'Mamba', '100 Papers'])(
    'is not where the heading says one: %s',
    (heading) => {
      const list = `- **Title**: Sora\n- **URL**: ${at(1)}\n- **Summary**: ${said}`;
      expect(read(`## ${heading}\n${list}`, second)).toEqual([heading, 'Jamba']);
    },
  );
});
