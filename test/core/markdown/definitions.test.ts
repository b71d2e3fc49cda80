import { expect, test } from 'vitest';
import { readDialects } from '../../../core/markdown/dialects';
import { markdown } from './write';

test.each([
  ['용어\n:   뜻\n\n    둘째 문단', '<b>용어</b>⏎뜻\n둘째 문단'],
  [
    '용어\n\n: 뜻\n\n    둘째 [글](https://a.kr){: .x}',
    '<b>용어</b>\n뜻\n둘째 <a https://a.kr>글</a>',
  ],
  [
    '용어\n: 뜻\n\n    둘째\n\n    셋째\n\n: 다른 뜻\n\n\t넷째',
    '<b>용어</b>⏎뜻\n둘째\n셋째\n다른 뜻\n넷째',
  ],
  [
    '용어\n:   뜻\n\n    - 항목\n    - 둘\n\n다음\n\n    코드',
    '<b>용어</b>⏎뜻\nlist(항목; 둘)\n다음\ncode(코드)',
  ],
  ['용어\n:   - 하나\n    - 둘', '<b>용어</b>\nlist(하나; 둘)'],
  ['용어\n:   > 하나\n    > 둘', '<b>용어</b>\nquote(하나↵둘)'],
  ['용어\n:   ```py\n    x\n\n      y\n    ```\n\n    끝', '<b>용어</b>\ncode.py(x⏎⏎  y)\n끝'],
  ['용어\n:   뜻\n\n        코드\n\n    글', '<b>용어</b>⏎뜻\ncode(코드)\n글'],
  ['용어\n:       뜻\n\n    둘째\n\n      셋째', '<b>용어</b>⏎뜻\n둘째\n셋째'],
  ['용어\n:   뜻\n\n    $$\n    x\n    $$', '<b>용어</b>⏎뜻\nmath(\nx\n)'],
  [
    '`코드`\n: 뜻\n: 또\n\n$x_t$는 값\n: 변수\n\n\\(y\\)\n\n: 수',
    '`코드`⏎뜻↵또\n⟪x_t⟫는 값⏎변수\n⟪y⟫\n수',
  ],
])('what a term means may be of several blocks: %j', (source, expected) =>
  expect(markdown(source)).toBe(expected),
);

test.each([
  '```\n용어\n: 뜻\n\n    x\n```',
  '앞의\n글\n: 뜻\n\n    코드',
  '`코드\n: 뜻`',
  '$$\nx\n: y\n$$',
])('%j is no definition', (source) => expect(readDialects(source)).toBe(source));
