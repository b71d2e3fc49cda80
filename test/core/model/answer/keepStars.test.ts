import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepStars, putStars } from '../../../../core/model/answer/plain/keepStars';
import { toPlain, writeNodes } from '../../../../core/model/answer/toPlain';

const read = (text: string) => writeNodes(toPlain(text));

describe('asterisks', () => {
  it.each([
    '행렬의 크기는 5*3*2이다.',
    '3*3 합성곱과 5*5 합성곱을 쓴다.',
    '2**10**2개의 키를 둔다.',
    '값*5*3개를 둔다.',
    'n*n 행렬과 m*m 행렬을 곱한다.',
    '크기는 배치*길이*차원이다.',
    '크기는 $B$*$L$*$D$이다.',
    'x**2 + y**2을 줄인다.',
    '(a+b)*c*d를 구한다.',
    '$a*b*c$와 m*m을 쓴다.',
    '5 * 3 * 2개를 둔다.',
    '최적값 $\\theta^*$와 $\\phi^*$에서 n*n과 m*m을 쓴다.',
  ])('that multiply stay: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['**여덟 차례**마다 키를 *둔다*.', '여덟 차례마다 키를 둔다.'],
    ['정확도는 **71.4**%이고 *6.2*점 높다.', '정확도는 71.4%이고 6.2점 높다.'],
    ['모델은**빠르다**고 한다.', '모델은빠르다고 한다.'],
    ['**GPT-4**o와 *Lantern*v2를 쓴다.', 'GPT-4o와 Lantern v2를 쓴다.'.replace('n v', 'nv')],
    ['***n*n***을 **$B$*$L$**로 바꾼다.', 'n*n을 $B$*$L$로 바꾼다.'],
    ['**키를 *여덟* 개** 둔다.', '키를 여덟 개 둔다.'],
    ['“**차례**”와 (*키*)를 둔다.', '“차례”와 (키)를 둔다.'],
    ['*하나를\n\n둔다. n*n과 m*m이다.', '*하나를 둔다. n*n과 m*m이다.'],
    ['- 하나\n* 둘\n* 셋', '하나 둘 셋'],
    ['5\\*3\\*2', '5*3*2'],
    ['`n*n`과 m*m과 `x*`를 쓴다.', 'n*n과 m*m과 x*를 쓴다.'],
  ])('that stress are gone: %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it('change nothing else, and all come back', () => {
    const bits = fc.constantFrom('*', '**', '5', '가', 'n', ' ', '\n\n', '$', '\\');
    fc.assert(
      fc.property(fc.string({ unit: bits, maxLength: 40 }), (text) => {
        expect(putStars(keepStars(text))).toBe(text);
        expect(read(text)).not.toMatch(/[\ufdd0]/);
        expect(read(text).match(/5/g)).toEqual(text.match(/5/g));
      }),
    );
  });
});
