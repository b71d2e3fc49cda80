import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';

function read(line: string) {
  const text = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n## 1. 느린 정원\n${line}\n\n${said}\n\n## [Jamba](https://arxiv.org/abs/2401.00009)\n${said}\n`;
  return parseDigest('2026-03-02-글.md', text).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
}
const rest = ['2401.00009', 'Jamba', said];

describe('an id behind a label in bold', () => {
  it.each([
    '**arXiv**: 2401.00001',
    '- **arXiv**: 2401.00001',
    '**arXiv:** 2401.00001',
    '**arXiv ID**：2401.00001',
    '- **논문 번호** : 2401.00001',
    '*arXiv*: 2401.00001',
    '**논문**: 2401.00001 | **코드**: https://github.com/a/b',
    '**arXiv**: [2401.00001](https://arxiv.org/abs/2401.00001)',
  ])('names the paper: %s', (line) => {
    expect(read(line)).toEqual([['2401.00001', '느린 정원', said], rest]);
  });

  it('has an old number, and a version', () => {
    expect(read('**arXiv**: hep-th/9711200v3').map(([paper]) => paper)).toEqual([
      'hep-th/9711200',
      '2401.00009',
    ]);
    expect(read('**arXiv**: 2401.00001v2')[0]?.[0]).toBe('2401.00001');
  });

  it.each([
    '**점수**: 2401.00001',
    '**기반 모델**: 2401.00001',
    '**발행일**: 2024.0101',
    '**arXiv**: 2401.000011',
  ])('names none behind another label, and is no other number: %s', (line) => {
    expect(read(line)).toEqual([rest]);
  });
});
