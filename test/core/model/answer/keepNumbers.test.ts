import { describe, expect, it } from 'vitest';
import { toPlain, writeNodes } from '../../../../core/model/answer/toPlain';

const read = (text: string) => writeNodes(toPlain(text));

describe('a number', () => {
  it.each([
    '2024. 3월에 모은 글로 학습했다.',
    '2024. 3. 5. 공개했다.',
    '5) 다섯 번째 층만 바꾼다.',
    '12. 열두 번째 층만 바꾼다.',
    '0. 아무것도 바꾸지 않는다.',
    '3)',
    '2) 학습은 두 번 한다. 1) 먼저 한 번 한다.',
  ])('that begins a text stays: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['앞 문단이다.\n\n2024. 3월에 시작했다.', '앞 문단이다. 2024. 3월에 시작했다.'],
    ['- 2024. 3월에 시작했다.\n- 8) 여덟이다.', '2024. 3월에 시작했다. 8) 여덟이다.'],
    ['1. 하나를 만든다.\n2024. 3월에 둘을 만든다.', '하나를 만든다. 2024. 3월에 둘을 만든다.'],
    ['`2. x`를 쓴다.', '2. x를 쓴다.'],
  ])('that begins a line or an item stays: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    [
      '1. 하나를 만든다.\n2. 둘을 만든다.\n3. 셋을 만든다.',
      '하나를 만든다. 둘을 만든다. 셋을 만든다.',
    ],
    ['1) 하나\n\n2) 둘', '하나 둘'],
    ['1. 하나\n1. 둘', '하나 둘'],
    ['1. 하나를 만든다.', '하나를 만든다.'],
    ['앞말이다.\n\n1. 하나\n2. 둘', '앞말이다. 하나 둘'],
  ])('of a list is gone: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    '1~~2~~3',
    '층 1~~2와 3~~4를 바꾼다.',
    '10%~~20%에서 30%~~40%로 늘었다.',
    '3월~~5월과 6월~~8월에 모았다.',
    '$a$~~$b$와 $c$~~$d$를 쓴다.',
    '-1~~-3과 +2~~+4이다.',
    '10~20%와 30~40%이다.',
  ])('of a range is not struck out: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['정확도는 ~~5%~~ 10%이다.', '정확도는 5% 10%이다.'],
    ['정확도는 ~~5%~~10%이다.', '정확도는 5%10%이다.'],
    ['~~틀린~~ 말과 ~~또 틀린~~ 말이다.', '틀린 말과 또 틀린 말이다.'],
    ['~~둘 1~~ 다음 3~~4와 5~~6', '둘 1 다음 3~~4와 5~~6'],
  ])('that was struck out has no tildes: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it('has nothing behind it that nobody sees', () => {
    expect(read('2024. 3월, 1~~2~~3, `4~~5~~6`')).toBe('2024. 3월, 1~~2~~3, 4~~5~~6');
    expect(read('5) 다섯')).not.toMatch(/\p{Cf}/u);
  });
});
