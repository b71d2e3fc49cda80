import { describe, expect, it } from 'vitest';
import { mendParticles } from '../../../../core/model/answer/plain/mendParticles';

describe('particles', () => {
  it.each([
    ['검색(retrieval)를 쓴다.', '검색(retrieval)을 쓴다.'],
    ['검색기(retriever)을 쓴다.', '검색기(retriever)를 쓴다.'],
    ['정렬(alignment)는 어렵다.', '정렬(alignment)은 어렵다.'],
    ['사전학습(pre-training)와 추론', '사전학습(pre-training)과 추론'],
    ['자질(feature)으로 쓴다.', '자질(feature)로 쓴다.'],
    ['토큰(token)로 쓴다.', '토큰(token)으로 쓴다.'],
    ['71.4%을 얻었다.', '71.4%를 얻었다.'],
    ['12%으로 줄였다.', '12%로 줄였다.'],
    ['8를 곱한다.', '8을 곱한다.'],
    ['값은 10를 넘는다.', '값은 10을 넘는다.'],
    ['6로 나눈다.', '6으로 나눈다.'],
    ['모델을(를) 만든다.', '모델을 만든다.'],
    ['기계은(는) 빠르다.', '기계는 빠르다.'],
    ['토큰와(과) 문장', '토큰과 문장'],
    ['서울(으)로 간다.', '서울로 간다.'],
    ['집(으)로 간다.', '집으로 간다.'],
    ['71.4%을(를) 얻었다.', '71.4%를 얻었다.'],
    ['12%은(는) 낮고 8%이(가) 높다.', '12%는 낮고 8%가 높다.'],
    ['정확도(accuracy)을(를) 잰다.', '정확도(accuracy)를 잰다.'],
    ['정렬(alignment)는(은) 토큰(token)(으)로 한다.', '정렬(alignment)은 토큰(token)으로 한다.'],
    ['2은(는) 작고 3은(는) 크다.', '2는 작고 3은 크다.'],
    ['1,000와(과) 0.5을(를)', '1,000과 0.5를'],
    ['7(으)로 나누고 6로(으로) 곱한다.', '7로 나누고 6으로 곱한다.'],
    ['8을(를)로 쓴다.', '8을로 쓴다.'],
  ])('%s → %s', (text, mended) => {
    expect(mendParticles(text)).toBe(mended);
  });

  it.each([
    'GPT-3를 쓴다.',
    'Llama 3.1이며',
    '검색(retrieval)이라는 일',
    '차례(turn)마다',
    '3가지를 잰다.',
    '12%이다.',
    '모델(크기)를',
    'f(x)를',
    'Lantern을 쓴다.',
    'BERT을(를) 쓴다.',
    'GPT-3은(는) 크다.',
    'f(x)을(를)',
    'x^2을 더한다.',
    'x**2을(를) 더한다.',
    '8(을)',
    '정확도(를)',
    '',
  ])('leaves what cannot be told: %s', (text) => {
    expect(mendParticles(text)).toBe(text);
  });
});
