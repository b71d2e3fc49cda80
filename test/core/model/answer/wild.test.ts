import { describe, expect, it } from 'vitest';
import { refuses } from '../../../../core/model/answer/judge/refuses';
import { dropPreface } from '../../../../core/model/answer/plain/dropPreface';
import { toPlain, writeNodes } from '../../../../core/model/answer/toPlain';

const read = (text: string) => writeNodes(toPlain(text));

describe('an answer that speaks to the reader', () => {
  it.each([
    '죄송합니다. 저는 AI 모델로서 논문을 요약할 수 없습니다.',
    '죄송하지만 초록이 너무 짧아 쓸 내용이 없어요.',
    '유감스럽게도 본문에 접근할 수 없습니다.',
    '저는 언어 모델이라 그림을 볼 수 없습니다.',
    '저는 대규모 언어 모델이라서 그림을 볼 수 없습니다.',
    '제가 인공지능이라 확인할 수 없어요.',
  ])('is no section: %s', (text) => {
    expect(refuses(text)).toBe(true);
  });

  it.each([
    '죄송하다는 표현을 분류하는 데이터 세트를 만든다.',
    '모델이 “죄송합니다”라고 거절하는 비율을 잰다.',
    'AI 모델은 긴 문서를 요약할 수 없다.',
    '언어 모델로서 대화를 이어 가는 능력을 잰다.',
    '사용자는 AI 모델의 답을 믿지 않는다.',
    '제가치료 환자의 언어 모델을 만든다.',
  ])('is not meant by a section: %s', (text) => {
    expect(refuses(text)).toBe(false);
  });
});

describe('what is said before a section begins', () => {
  it.each([
    ['다음은 요약입니다: 키 하나를 둔다.', '키 하나를 둔다.'],
    ['네, 다음은 방법을 정리한 글입니다. 키 하나를 둔다.', '키 하나를 둔다.'],
    ['물론입니다! 키 하나를 둔다.', '키 하나를 둔다.'],
    ['아래는 논문의 방법에 대한 설명이에요.\n\n키 하나를 둔다.', '키 하나를 둔다.'],
    ['다음은 한국어 요약:\n키 하나를 둔다.', '키 하나를 둔다.'],
  ])('is gone: %j', (text, left) => {
    expect(dropPreface(text)).toBe(left);
  });

  it.each([
    '다음은 요약입니다.',
    '다음은 키를 고른다.',
    '다음은 요약 모델을 학습한다. 그리고 키를 둔다.',
    '다음 차례를 읽는다: 키와 값이다.',
    '네트워크를 둔다.',
    '예, 아니요로 답하는 질문을 쓴다.',
    '네, 아니요 가운데 하나를 고른다.',
    '물론 키도 둔다.',
  ])('is not meant by: %s', (text) => {
    expect(dropPreface(text)).toBe(text);
  });
});

describe('a heading in an answer', () => {
  it.each([
    ['## 핵심\n키 하나를 둔다.', '핵심: 키 하나를 둔다.'],
    ['## 핵심:\n키 하나를 둔다.', '핵심: 키 하나를 둔다.'],
    ['핵심\n---\n키 하나를 둔다.', '핵심: 키 하나를 둔다.'],
    ['# 키 하나를 둔다', '키 하나를 둔다'],
    ['# 키 하나를 둔다.\n값도 둔다.', '키 하나를 둔다. 값도 둔다.'],
  ])('stands apart from what is below it: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });
});

it.each([
  ['문장 \ud83d 8개', '문장 8개'],
  ['문장 \udc00\ud800 8개', '문장 8개'],
  ['불 🔥 8개', '불 🔥 8개'],
])('half a sign is gone, a whole one stays: %j', (text, plain) => {
  expect(read(text)).toBe(plain);
});
