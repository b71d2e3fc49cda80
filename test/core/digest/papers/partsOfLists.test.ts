import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const at = (place: number) => `https://arxiv.org/abs/2401.0000${place}`;
const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';

function read(text: string) {
  const post = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text}\n`;
  const { digest, problems } = parseDigest('2026-03-02-글.md', post);
  return {
    papers: digest.entries.map(({ paper, title }) => `${paper} ${title}`),
    codes: problems.map(({ code }) => code),
  };
}

describe('an item above one paper', () => {
  it.each(['**Mamba**', 'Mamba', `[Mamba](https://example.com)`, '*Mamba*'])(
    'is the part that %s stands in',
    (title) => {
      const { papers, codes } = read(`- 시각\n  - ${title}\n    - ${at(1)}\n    - ${said}`);
      expect(papers).toEqual(['2401.00001 Mamba']);
      expect(codes).toEqual([]);
    },
  );

  it('is a part among others', () => {
    const { papers } = read(
      `- 시각\n  - **Mamba**\n    - ${at(1)}\n    - ${said}\n- 언어\n  - **Jamba**\n    - ${at(2)}\n    - ${said}`,
    );
    expect(papers).toEqual(['2401.00001 Mamba', '2401.00002 Jamba']);
  });

  it.each([
    `- Mamba\n  - 논문: ${at(1)}\n  - ${said}`,
    `- **Mamba** [논문](${at(1)})\n  - 요약\n    - ${at(1)}\n    - ${said}`,
    `- Mamba\n  - 요약\n    - ${at(1)}\n    - ${said}`,
    `- [Mamba](${at(1)})\n  - **상태 공간**\n    - ${at(1)}\n    - ${said}`,
  ])('is the title where what stands below it is none', (text) => {
    expect(read(text).papers).toEqual(['2401.00001 Mamba']);
  });
});
