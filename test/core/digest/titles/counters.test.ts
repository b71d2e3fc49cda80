import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';

function read(...titles: readonly string[]) {
  const body = titles
    .map((title, at) => `## ${title}\nhttps://arxiv.org/abs/2401.0000${at + 1}\n\n${said}`)
    .join('\n\n');
  const text = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${body}\n`;
  return parseDigest('2026-03-02-글.md', text).digest.entries.map(({ title }) => title);
}

describe('a word that says that a number is a paper’s', () => {
  it.each([
    ['첫 번째 논문: ', '두 번째 논문: '],
    ['논문 1. ', '논문 2. '],
    ['Paper 1: ', 'Paper 2: '],
    ['1편: ', '2편: '],
    ['1위. ', '2위. '],
    ['🥇 1위 — ', '🥈 2위 — '],
    ['3번째 논문 – ', '제4번째 논문 – '],
  ])('goes with it: %s', (one, other) => {
    expect(read(`${one}Mamba`, `${other}느린 정원`)).toEqual(['Mamba', '느린 정원']);
    expect(read(`${one}Mamba`)).toEqual(['Mamba']);
  });
});

describe('a counter', () => {
  it.each([
    ['가. ', '나. ', '다. '],
    ['첫째, ', '둘째, ', '셋째, '],
    ['No.1 ', 'No.2 ', 'No.3 '],
    ['No. 1: ', 'No. 2: ', 'No. 3: '],
    ['#1 ', '#2 ', '#3 '],
    ['I. ', 'II. ', 'III. '],
    ['IX. ', 'X. ', 'XI. '],
    ['A. ', 'B. ', 'C. '],
  ])('goes in a row of them: %s', (one, other, third) => {
    expect(read(`${one}Mamba`, `${other}느린 정원`, `${third}Jamba`)).toEqual([
      'Mamba',
      '느린 정원',
      'Jamba',
    ]);
  });

  it.each([
    ['가. 나다라', 'Mamba'],
    ['I. Robot', 'You, Robot'],
    ['4M: Massively Multimodal Masked Modeling', '1-bit LLMs'],
    ['No Free Lunch', 'No.1 Is Enough'],
    ['3D Gaussian Splatting', '7B Models'],
    ['Paper2Code', 'Paper Boats'],
    ['논문은 왜 읽는가', '편향 1편'],
    ['A. Smith', 'A. Jones'],
    ['첫 번째 원리부터', '두 번째 뇌'],
    ['II. Later', 'I. Earlier'],
  ])('may be a title’s own word: %s, %s', (one, other) => {
    expect(read(one, other)).toEqual([one, other]);
  });
});
