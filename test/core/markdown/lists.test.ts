import { describe, expect, test } from 'vitest';
import { cutPlainList } from '../../../core/markdown/marked/cut/cutPlainList';
import { markdown } from './write';

describe('a list of which each item is a line', () => {
  test.each([
    ['- 하나\n- 둘', ['- 하나', '- 둘']],
    ['* 하나  \n* **둘**', undefined],
    ['* 하나  \n* 둘 \n\n', ['* 하나  ', '* 둘']],
    ['- **목표**: 글\n\n# 제목', ['- **목표**: 글']],
    ['- 하나\n\n\n* 다른 목록', ['- 하나']],
    ['- 하나\n\n2025년의 글', ['- 하나']],
  ])('%j is cut', (source, lines) => expect(cutPlainList(source)).toEqual(lines));

  test.each([
    '- 하나\n게으른 줄',
    '- 하나\n  - 속',
    '- 하나\n\n- 둘',
    '- 하나\n\n  이어지는 글',
    '- - -',
    '- ',
    '-하나',
    ' - 하나',
    '-\t하나',
    '1. 하나',
    '- 하나\n# 제목',
    '- 하나\n* 다른 목록',
    '- 하나\n \n글',
  ])('%j is read by marked', (source) => expect(cutPlainList(source)).toBeUndefined());

  test.each([
    ['- 하나\n- 둘\n\n글', 'list(하나; 둘)\n글'],
    ['- > 인용\n- # 제목\n- 1. 속', 'list(quote(인용); <b>제목</b>; list(속))'],
    ['- 하나\n- 둘\n\n첫 줄\n<div>상자</div>', 'list(하나; 둘)\n첫 줄\n상자'],
  ])('%j says %j', (source, expected) => expect(markdown(source)).toBe(expected));
});
