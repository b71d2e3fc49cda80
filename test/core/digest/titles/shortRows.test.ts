import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const first = '모든 과제를 글에서 글로 바꾼다.';
const second = '예시 몇 개만 보고 문제를 푼다.';
const url = 'https://arxiv.org/abs/2401.00001';
const other = 'https://arxiv.org/abs/2401.00002';

function read(text: string) {
  const post = `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${text}\n`;
  return parseDigest('2026-03-02-글.md', post).digest.entries.map(({ paper, title }) => [
    paper,
    title,
  ]);
}

describe('a table', () => {
  it.each(['SAM', 'ViT', 'DPO', 'RAG', 'T5', 'Q', 'π0'])('has a row of %s', (title) => {
    expect(
      read(
        `| 제목 | 논문 | 요약 |\n|-|-|-|\n| ${title} | [arXiv](${url}) | ${first} |\n| Mamba | [arXiv](${other}) | ${second} |`,
      ),
    ).toEqual([
      ['2401.00001', title],
      ['2401.00002', 'Mamba'],
    ]);
  });

  it.each(['SAM', 'T5', 'X', 'Data'])('has a row whose link says %s', (title) => {
    expect(
      read(
        `| 제목 | 요약 |\n|-|-|\n| [${title}](${url}) | ${first} |\n| [GPT](${other}) | ${second} |`,
      ),
    ).toEqual([
      ['2401.00001', title],
      ['2401.00002', 'GPT'],
    ]);
  });

  it('takes the longer of two cells that may be titles', () => {
    expect(
      read(
        `| 논문 | 제목 | 링크 | 요약 |\n|-|-|-|-|\n| A1 | Mamba | [PDF](${url}) | ${first} |\n| A2 | Jamba | [PDF](${other}) | ${second} |`,
      ),
    ).toEqual([
      ['2401.00001', 'Mamba'],
      ['2401.00002', 'Jamba'],
    ]);
  });

  it('takes no link and no number for a title', () => {
    expect(
      read(
        `| 논문 | 이름 | 요약 |\n|-|-|-|\n| [PDF](${url}) | **Mamba** | ${first} |\n| 2 | [Jamba](${other}) | ${second} |`,
      ),
    ).toEqual([
      ['2401.00001', 'Mamba'],
      ['2401.00002', 'Jamba'],
    ]);
  });

  it('of facts stays one', () => {
    expect(
      read(
        `## Sora\n\n| 논문 | [Sora: A Review](${url}) |\n|-|-|\n| 코드 | [Git](https://github.com/a/b) |\n| 저자 | Kim |\n\n${first}`,
      ),
    ).toEqual([['2401.00001', 'Sora']]);
  });
});
