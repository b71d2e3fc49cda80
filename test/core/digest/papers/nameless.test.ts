import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, said } from './readDaily';

const told = (text: string) =>
  parseDigest('2026-03-02-글.md', text).problems.flatMap(({ code, about }) =>
    code === 'no-paper-id' ? [about] : [],
  );
const table = (row: string) =>
  `| 논문 | 요약 |\n|-|-|\n| [ViT](${at(1)}) | ${said} |\n${row}\n| [BERT](${at(2)}) | ${said} |\n`;
const list = (item: string) => `- [ViT](${at(1)}): ${said}\n${item}\n- [BERT](${at(2)}): ${said}\n`;

describe('what names no paper beside those that do', () => {
  it.each(['T5', 'SAM', '**T5**', '라마', 'Total Recall', '1000 Layer Networks', '총 쏘는 로봇'])(
    'is told, a row: %s',
    (title) => {
      expect(told(table(`| ${title} | ${said} |`))).toEqual([title.replaceAll('*', '')]);
    },
  );

  it.each([
    `| 평균 | 4.5 |`,
    '| **시각** | |',
    `| [T5](https://blog.example/t5) | ${said} |`,
    `| 참고 | ${said} |`,
    `| 합계 | ${said} |`,
    `| **총평** | ${said} |`,
    `| 기타 | ${said} |`,
    `| Total | ${said} |`,
    `| 총 2편 | ${said} |`,
    `| **3편** | ${said} |`,
    `| Total: 12 papers | ${said} |`,
    `| 합계 4 | ${said} |`,
  ])('is not where it is none, a row: %s', (row) => {
    expect(told(table(row))).toEqual([]);
  });

  it('is not told where a link says what else a row is', () => {
    const text = `| 논문 | 링크 | 요약 |\n|-|-|-|\n| ViT | [PDF](${at(1)}) | ${said} |\n| GPT-3 | [PDF](https://lab.example/gpt.pdf) | ${said} |\n`;
    expect(told(text)).toEqual([]);
  });

  it.each(['T5', 'CLIP', 'Slow Gardens of the North'])('is told, an item: %s', (title) => {
    expect(told(list(`- ${title}: ${said}`))).toEqual([title]);
  });

  it.each([
    '- 총평: 오늘은 좋은 논문이 많았다.',
    '- 총 3편: 오늘은 좋은 논문이 많았다.',
    '- In total 3 papers: 오늘은 좋은 논문이 많았다.',
    '- 그 밖에 T5도 있었다.',
    '- 참고: 모두 영어로 쓴 논문이다.',
    '- 코드: 공개했다.',
  ])('is not where it is a remark, an item: %s', (item) => {
    expect(told(list(item))).toEqual([]);
  });
});
