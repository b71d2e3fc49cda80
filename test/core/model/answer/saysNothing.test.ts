import { describe, expect, it } from 'vitest';
import { isNothing, saysNothing } from '../../../../core/model/answer/saysNothing';

describe('a note that nothing is said of limitations', () => {
  it.each([
    '',
    '없음.',
    '한계는 초록에 적혀 있지 않다.',
    '저자는 한계를 따로 언급하지 않았다.',
    '초록에 명시된 한계는 없다.',
    '저자들이 밝힌 한계점은 없음',
    '제공된 자료에는 한계나 남은 과제가 적혀 있지 않습니다.',
    '이 논문의 한계에 대한 언급은 본문에 없다.',
    'Lantern의 한계를 밝히지 않았다.',
    '제안한 방법의 단점은 논의되지 않았다.',
    '자료는 한계를 언급하고 있지 않다.',
    '한계점은 제시되지 않았으며, 향후 연구도 언급되지 않았다.',
    '한계는 적혀 있지 않다. 남은 과제도 나와 있지 않다.',
    '초록만으로는 한계를 알 수 없다.',
    '본문에서 확인할 수 없다.',
    '관련 제한 사항이 명시되어 있지 않음',
    '논문에 명시되지 않았다.',
    '언급 없음',
    '논문에서 한계를 명시적으로 언급하지 않았습니다.',
    '초록에는 한계가 없었습니다.',
    '한계에 대한 언급이 없어요.',
    'Not stated in the abstract.',
    'The authors do not mention any limitations.',
    'No limitations are given.',
  ])('is none: %s', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    '영어 외 언어에서는 실험 결과를 제시하지 않았다.',
    '현재 기술로는 실시간으로 쓸 수 없다.',
    '학습 비용을 언급하지 않아 재현하기 어렵다.',
    '사람 평가의 세부 기준을 밝히지 않았다.',
    '한계 상황에서의 성능을 언급하지 않았다.',
    '논문에 적힌 수치를 재현할 수 없다.',
    '논문에 명시된 설정 밖에서는 작동하지 않는다.',
    '초록에 언급된 데이터 외에는 쓸 수 없다.',
    '자료는 제공되지 않았다.',
    '모델의 설명이 없다.',
    '이 과제를 다루지 않는다.',
    '제약 조건을 다루지 않는다.',
    '기술이 없다.',
    'Lantern은 다루지 않는다.',
    '한계는 한국어를 다루지 않는다는 점이다.',
    '한계를 밝혔다.',
    '한계는 적혀 있지 않다. 그러나 학습이 느리다.',
    `${'한계는 적혀 있지 않다. '.repeat(20)}`,
    'Latency is not discussed.',
    'The paper states limitations.',
  ])('is one: %s', (text) => {
    expect(saysNothing(text)).toBe(false);
  });

  it('is no mark of nothing where words were asked for', () => {
    expect(isNothing('해당 없음')).toBe(true);
    expect(isNothing('한계는 초록에 적혀 있지 않다.')).toBe(false);
  });
});
