import { describe, expect, test } from 'vitest';
import { markdown } from './write';

describe('emphasis closes before Hangul', () => {
  test.each([
    ['*GRPO(정책)*는', '<i>GRPO(정책)</i>는'],
    ['**GRPO(정책)**는', '<b>GRPO(정책)</b>는'],
    ['***GRPO(정책)***는', '<b><i>GRPO(정책)</i></b>는'],
    ['_강조_를', '<i>강조</i>를'],
    ['__강조(말)__를', '<b>강조(말)</b>를'],
    ['는*"따옴표"*를', '는<i>"따옴표"</i>를'],
    ['__init__는 snake_case_는', '__init__는 snake_case_는'],
    ['*기울임 **굵게** 끝.*이다', '<i>기울임 <b>굵게</b> 끝.</i>이다'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['`a*b)*`는 *c', '`a*b)*`는 *c'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('struck, highlighted, raised', () => {
  test.each([
    ['~~71.2%~~ 74.9%, 3~5배', '<s>71.2%</s> 74.9%, 3~5배'],
    ['58~69%에서 10~25%로', '58~69%에서 10~25%로'],
    ['좋아요~~ 정말요~~', '좋아요~~ 정말요~~'],
    ['~~**굵은** [링크](https://a.kr)~~', '<s><b>굵은</b> <a https://a.kr>링크</a></s>'],
    ['==중요==다', '<b>중요</b>다'],
    ['a==b이고 c==d, a == b', 'a==b이고 c==d, a == b'],
    ['앞 ++더한 **말**++을, ++`a++b`++', '앞 더한 <b>말</b>을, `a++b`'],
    ['C++와 g++, Notepad++로 ++i, j++', 'C++와 g++, Notepad++로 ++i, j++'],
    ['++inserted text++, ++3개++, (++말++)', 'inserted text, 3개, (말)'],
    ['성능++, 속도++ 이고 메모리++', '성능++, 속도++ 이고 메모리++'],
    ['C++ and Notepad++', 'C++ and Notepad++'],
    ['скорость++ и память++, हिंदी++ a++', 'скорость++ и память++, हिंदी++ a++'],
    ['++, 말++ ++.말++', '++, 말++ ++.말++'],
    ['++i와 ++j 그리고 j++', '++i와 ++j 그리고 j++'],
    ['a ++ b ++ c, A+++B+++, `++x++`', 'a ++ b ++ c, A+++B+++, `++x++`'],
    ['`==x==` \\==x==', '`==x==` ==x=='],
    ['H~2~O, CO~2~와 x^2^, 10^-3^', 'H⟪{}_{2}⟫O, CO⟪{}_{2}⟫와 x⟪{}^{2}⟫, 10⟪{}^{-3}⟫'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('links as people write them', () => {
  test.each([
    ['[글](https://a.kr/my file.pdf)', '<a https://a.kr/my%20file.pdf>글</a>'],
    ['[글](https://a.kr/한글 문서 (둘).pdf "말")', '<a https://a.kr/한글%20문서%20(둘).pdf>글</a>'],
    ['[논문]（https://arxiv.org/abs/2509.17003）', '<a https://arxiv.org/abs/2509.17003>논문</a>'],
    ['（[글](https://a.kr)）는', '（<a https://a.kr>글</a>）는'],
    ['https://a.kr/강화_(학습)에', '<a https://a.kr/강화_(학습)>https://a.kr/강화_(학습)</a>에'],
    [
      'https://a.kr/s?q=한글&p=둘 끝',
      '<a https://a.kr/s?q=한글&p=둘>https://a.kr/s?q=한글&p=둘</a> 끝',
    ],
    [
      'https://a.kr/에서 https://a.kr/x는',
      '<a https://a.kr/>https://a.kr/</a>에서 <a https://a.kr/x>https://a.kr/x</a>는',
    ],
    ['[[노트]]와 [[폴더/노트#제목|별명]]', '노트와 별명'],
    ['[[2509.11001|제목]]', '<a https://arxiv.org/abs/2509.11001>제목</a>'],
    ['[[papers/2509.11001v2.md]]', '<a https://arxiv.org/abs/2509.11001>2509.11001v2</a>'],
    ['![[그림.png|400]]', '그림.png'],
    [
      '[[1]](https://a.kr) [[1, 2], [3, 4]] x[[1]]',
      '<a https://a.kr>[1]</a> [[1, 2], [3, 4]] x[[1]]',
    ],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

test.each([
  [':bulb: :+1: (:rocket:)', '💡 👍 (🚀)'],
  [
    ':unknown: 10:100:45 :) `:bulb:` https://a.kr/:bulb:x',
    ':unknown: 10:100:45 :) `:bulb:` <a https://a.kr/:bulb:x>https://a.kr/:bulb:x</a>',
  ],
  ['&notin; &Sum; &AMP; &frac12; &NotEqualTilde;', '∉ ∑ & ½ ≂̸'],
  ['&foo; &amp;lt; &#x1F4A1; &#0; AT&T', '&foo; &lt; 💡 &#0; AT&T'],
])('%j is %j', (source, expected) => expect(markdown(source)).toBe(expected));
