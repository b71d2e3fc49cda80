import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../../core/model/answer/toPlain';
import { toSection } from '../../../../core/model/answer/toSection';
import { checkSection } from '../../../../core/model/check';
import { readAbstract } from '../../../../core/model/text';

const check = (said: string, abstract: string) =>
  checkSection(
    'results',
    toSection('results', [toPlain(said)]),
    readAbstract('Reading Less', abstract),
    [],
  ).figures.map(({ figure, sentence }) => [figure, sentence !== undefined]);

describe('a number in Hangul', () => {
  it.each<[string, string, string]>([
    ['토큰을 삼십 퍼센트 줄였다.', 'It reduces tokens by 30%.', '삼십 퍼센트'],
    ['토큰을 삼십퍼센트 줄였다.', 'It reduces tokens by 30%.', '삼십퍼센트'],
    ['질문 이천 개로 학습했다.', 'It was trained on 2,000 questions.', '이천 개'],
    ['질문 이만 오천 개로 학습했다.', 'It was trained on 25,000 questions.', '이만 오천 개'],
    ['질문 이백삼십 개로 학습했다.', 'It was trained on 230 questions.', '이백삼십 개'],
    ['언어 스물두 개에서 시험했다.', 'It was tested in 22 languages.', '스물두 개'],
    ['언어 열여섯 개에서 시험했다.', 'It was tested in 16 languages.', '열여섯 개'],
    ['속도가 십 배 빨라졌다.', 'It runs at 10 times the speed.', '십 배'],
    ['오류가 영점오 퍼센트이다.', 'The error is 0.5%.', '영점오 퍼센트'],
    ['오류가 오 퍼센트이다.', 'The error is 5%.', '오 퍼센트'],
    ['속도가 두 배 빨라졌다.', 'It doubles the speed.', '두 배'],
    ['토큰을 절반 줄였다.', 'It reduces tokens by half.', '절반'],
  ])('is found as its digits are: %s', (said, abstract, figure) => {
    expect(check(said, abstract)).toEqual([[figure, true]]);
    // And is not where the text has another.
    const other = abstract.replace(/\d[\d,.]*/, '77').replace(/doubles|half/, 'changes');
    expect(check(said, other)).toEqual([[figure, false]]);
  });

  it.each([
    ['질문 두세 개를 고른다.', 'It picks three questions, 2 or 3.', '두세 개'],
    ['토큰을 이삼십 퍼센트 줄였다.', 'It reduces tokens by 30%.', '이삼십 퍼센트'],
  ])('that lies between two is never found: %s', (said, abstract, figure) => {
    expect(check(said, abstract)).toEqual([[figure, false]]);
  });

  it.each([
    '이 개념과 이 층, 이 단계를 쓴다.',
    '구조 개선과 사회 회귀를 다룬다.',
    '만일 배가 없다면 일 개인이 고른다.',
    '이사 회의와 오만 가지 일을 다룬다.',
    '이만 개발을 마친다.',
    '사 회 문제와 삼 배치를 다룬다.',
    '서로 다른 모델을 한 가지 방법으로 만든다.',
    '스무딩과 이백 개념을 다룬다.',
    '여러 개의 예를 두고, 아홉째를 고른다.',
    '오 개념과 구 버전을 다룬다.',
    '삼각 편대와 이십일 세기를 다룬다.',
  ])('is none of words that look alike: %s', (said) => {
    expect(check(said, 'It has 1 and 9.')).toEqual([]);
  });

  it('stands among the others in its place', () => {
    const said = '질문 40,000개로 학습해 토큰을 삼십 퍼센트 줄이고 정확도 71.4%를 얻었다.';
    const abstract =
      'Trained on 40,000 questions, it reduces tokens by 30% and has an accuracy of 71.4%.';
    expect(check(said, abstract)).toEqual([
      ['40,000개', true],
      ['삼십 퍼센트', true],
      ['71.4%', true],
    ]);
  });
});
