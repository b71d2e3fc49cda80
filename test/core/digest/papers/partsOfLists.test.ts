import { describe, expect, it } from 'vitest';
import { at, readDaily, said } from './readDaily';

describe('an item above one paper', () => {
  it.each(['**Mamba**', 'Mamba', `[Mamba](https://example.com)`, '*Mamba*'])(
    'is the part that %s stands in',
    (title) => {
      const { papers, codes } = readDaily(`- 시각\n  - ${title}\n    - ${at(1)}\n    - ${said}`);
      expect(papers).toEqual(['2401.00001 Mamba']);
      expect(codes).toEqual([]);
    },
  );

  it('is a part among others', () => {
    const { papers } = readDaily(
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
    expect(readDaily(text).papers).toEqual(['2401.00001 Mamba']);
  });
});
