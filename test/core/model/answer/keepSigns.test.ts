import { describe, expect, it } from 'vitest';
import { toPlain, writeNodes } from '../../../../core/model/answer/toPlain';

const read = (text: string) => writeNodes(toPlain(text));

describe('the sign of a number', () => {
  it.each([
    '- 5% 나빠진다.',
    '- 0.3점으로 거의 같다.',
    '- $5\\%$만큼 준다.',
    '+ 12%p 오른다.',
    '+ 1.2 dB 나아진다.',
    '> 90%인 것만 남긴다.',
    '>= 5%인 것만 남긴다.',
    '>> 100배 빠르다.',
    '> $10^4$개를 쓴다.',
    '> 5개를 쓴다.',
    '> -3.5점이면 남긴다.',
    '- .5점이다.',
  ])('that begins a text stays: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['차이는\n- 5%였다.', '차이는 - 5%였다.'],
    ['정확도가\n> 90%인 것만 남긴다.', '정확도가 > 90%인 것만 남긴다.'],
    ['－ 5% 나빠진다.', '- 5% 나빠진다.'],
    ['- **5%** 나빠진다.', '- 5% 나빠진다.'],
    ['1. - 5% 나빠진다.\n2. + 3% 나아진다.', '- 5% 나빠진다. + 3% 나아진다.'],
    ['- - 5% 나빠진다.\n- + 3% 나아진다.', '- 5% 나빠진다. + 3% 나아진다.'],
  ])('that begins a line or an item stays: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    ['- 5% 나아진다.\n- 3% 나빠진다.', '5% 나아진다. 3% 나빠진다.'],
    ['- 정확도는 낫다.\n- 5배 빠르다.', '정확도는 낫다. 5배 빠르다.'],
    ['* 5% 나아진다.', '5% 나아진다.'],
    ['- 5개 데이터 세트를 쓴다.', '5개 데이터 세트를 쓴다.'],
    ['- 1,200만 개의 글을 쓴다.', '1,200만 개의 글을 쓴다.'],
    ['+ 2024년에 모았다.', '2024년에 모았다.'],
    ['> 논문에서 옮긴 말이다.', '논문에서 옮긴 말이다.'],
    ['> 5배 빠르다고\n> 말한다.', '5배 빠르다고 말한다.'],
    ['- GPT-4는 5%이다.', 'GPT-4는 5%이다.'],
  ])('is none where it begins a list or a quote: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });
});
