import { describe, expect, it } from 'vitest';
import { endsSentence, endsWithVerb } from '../../../../core/digest/titles/endsSentence';

describe('how Korean words end', () => {
  it.each([
    '연을 날린다',
    '연이 납니다!',
    '아주 오래 날아요',
    '연을 작게 만듦',
    '순서를 밝힘',
    '값이 반으로 줄어듦',
    '꼬리를 달았음',
    '“오래 난다”',
    '(바람이 약해도 됨)',
  ])('with a verb: %s', (words) => {
    expect([endsWithVerb(words), endsSentence(words)]).toEqual([true, true]);
  });

  it.each(['체공 시간 2배 달성', '꼬리를 단 연을 제안', 'It flies.', '어째서?'])(
    'as a sentence without one: %s',
    (words) => {
      expect([endsWithVerb(words), endsSentence(words)]).toEqual([false, true]);
    },
  );

  it.each([
    'Blue Kites Stay Aloft',
    '연을 접는 알고리즘',
    '추천 시스템',
    '바람을 재는 방법',
    '하나의 프레임',
    '종이 그림',
    '언어 모델로 하는 실험',
    '언어 모델의 위험',
    '사진으로 찾는 유방암',
    '글의 흐름',
    '넓은 스펙트럼',
    '코드의 결함',
    '손의 움직임',
    '',
  ])('as a title does: %s', (words) => {
    expect([endsWithVerb(words), endsSentence(words)]).toEqual([false, false]);
  });
});
