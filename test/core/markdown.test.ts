import { describe, expect, test } from 'vitest';
import { writePlain } from '../../core/tree/plain';
import { parseMarkdown } from './markdown/parseMarkdown';

const blocks = (text: string) => parseMarkdown(text).children.map(({ node }) => node);
const plain = (text: string) => writePlain(blocks(text)).trimEnd();
const inlines = (text: string) => {
  const [first] = blocks(text);
  return first?.type === 'paragraph' ? first.children : [];
};
const text = (value: string) => ({ type: 'text', value });

describe('Korean beside Markdown signs', () => {
  test('a range of numbers is not a deletion', () => {
    expect(inlines('3~5배에서 7~10배로, ~~지움~~도')).toEqual([
      text('3~5배에서 7~10배로, '),
      { type: 'delete', children: [text('지움')] },
      text('도'),
    ]);
  });

  test.each([
    ['**GRPO(그룹 상대 정책)**는 좋다', 'GRPO(그룹 상대 정책)', '는 좋다'],
    ['**“따옴표”**를 쓴다', '“따옴표”', '를 쓴다'],
    ['**굵게**', '굵게', undefined],
  ])('%s is bold up to its particle', (source, bold, rest) => {
    expect(inlines(source)).toEqual([
      { type: 'strong', children: [text(bold)] },
      ...(rest ? [text(rest)] : []),
    ]);
  });

  test('two bold words in a line stay two, also without a space before them', () => {
    expect(inlines('이는**(가)**와 **나(다)**의 차이')).toEqual([
      text('이는'),
      { type: 'strong', children: [text('(가)')] },
      text('와 '),
      { type: 'strong', children: [text('나(다)')] },
      text('의 차이'),
    ]);
  });

  test('asterisks inside code close nothing', () => {
    expect(inlines('**가 `**` 나**다')[0]).toMatchObject({ type: 'strong' });
  });

  test('a particle after an address is not part of it', () => {
    expect(inlines('(https://arxiv.org/abs/1706.03762)와 https://a.kr/b에서')).toEqual([
      text('('),
      {
        type: 'link',
        url: 'https://arxiv.org/abs/1706.03762',
        children: [text('https://arxiv.org/abs/1706.03762')],
      },
      text(')와 '),
      { type: 'link', url: 'https://a.kr/b', children: [text('https://a.kr/b')] },
      text('에서'),
    ]);
  });
});

describe('formulas', () => {
  test.each([
    '$5~$10',
    '$5에서 $10',
    '가격은 $5, $6이다',
    '$100M→$200M',
    '값은 $ x $이다',
    '$5부터 최대$까지',
  ])('%s is money or text', (source) => expect(inlines(source)).toEqual([text(source)]));

  test.each([
    ['$x^2$', 'x^2'],
    ['$a_b * c_d * e$', 'a_b * c_d * e'],
    ['\\(x_1 \\le y\\)', 'x_1 \\le y'],
    ['$\\text{한국어}$', '\\text{한국어}'],
    ['$\\$5$', '\\$5'],
  ])('%s keeps its TeX verbatim', (source, value) => {
    expect(inlines(`값 ${source}는`)).toEqual([
      text('값 '),
      { type: 'inlineMath', value },
      text('는'),
    ]);
  });

  test.each([
    ['$$x = y$$', 'x = y'],
    ['$$\na\n\n- b\n+ c\n$$', '\na\n\n- b\n+ c\n'],
    ['\\[\n= z\n\\]', '\n= z\n'],
    ['```math\nx\n```', 'x'],
  ])('%j is a displayed formula', (source, value) => {
    expect(blocks(`앞\n${source}\n뒤`)).toEqual([
      { type: 'paragraph', children: [text('앞')] },
      { type: 'math', value },
      { type: 'paragraph', children: [text('뒤')] },
    ]);
  });

  test('an escaped dollar opens nothing', () => {
    expect(plain('\\$x^2\\$')).toBe('$x^2$');
  });
});

describe('raw HTML', () => {
  test.each([
    '<Silence> 토큰을 낸다',
    '<think> 생각한다 </think> 답한다',
    '<Parallel> 안에서 <Path>를 연다',
    '앞 글\n<Summary> 뒤 글',
    '<Summary>안</Summary>',
    '<b>닫히지 않음',
    '닫기만 </b> 있음',
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<iframe src="https://a.kr"></iframe>',
    '<think:step> 표시',
    'a < b > c',
    '<li>목록 밖</li>',
  ])('%j is text, exactly', (source) => {
    expect(plain(source)).toBe(source);
  });

  test('known elements become their nodes and nothing else', () => {
    expect(inlines('<b onclick="x()">굵게</b>와 <i>기울임</i><br><code>a*b</code>')).toEqual([
      { type: 'strong', children: [text('굵게')] },
      text('와 '),
      { type: 'emphasis', children: [text('기울임')] },
      { type: 'break' },
      { type: 'inlineCode', value: 'a*b' },
    ]);
  });

  test('an element may hold Markdown blocks', () => {
    expect(blocks('<details>\n<summary>더 보기</summary>\n\n- 가\n\n</details>')).toEqual([
      { type: 'paragraph', children: [{ type: 'strong', children: [text('더 보기')] }] },
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('가')] }] }],
      },
    ]);
  });

  test('a table becomes a table', () => {
    expect(
      blocks('<table>\n<tr><th>모델</th></tr>\n<tr><td>가 &lt; 나</td></tr>\n</table>'),
    ).toEqual([
      {
        type: 'table',
        children: [
          { type: 'tableRow', children: [{ type: 'tableCell', children: [text('모델')] }] },
          { type: 'tableRow', children: [{ type: 'tableCell', children: [text('가 < 나')] }] },
        ],
      },
    ]);
  });

  test('a power stays a power', () => {
    expect(inlines('10<sup>-3</sup>')).toEqual([
      text('10'),
      { type: 'inlineMath', value: '{}^{-3}' },
    ]);
  });

  test('a picture becomes a link and loads nothing', () => {
    expect(inlines('<img src="https://a.kr/p.png" onerror="x()" alt="그림">')).toEqual([
      { type: 'link', url: 'https://a.kr/p.png', children: [text('그림')] },
    ]);
    expect(inlines('![그림](https://a.kr/p.png)')).toEqual([
      { type: 'link', url: 'https://a.kr/p.png', children: [text('그림')] },
    ]);
    expect(inlines('<img src=x onerror=alert(1) alt=그림>')).toEqual([text('그림')]);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '/relative',
    '//host/path',
  ])('a link to %s drops to its text', (address) => {
    expect(inlines(`[글](${address})`)).toEqual([text('글')]);
    expect(inlines(`<a href="${address}">글</a>`)).toEqual([text('글')]);
    expect(inlines(`![글](${address})`)).toEqual([text('글')]);
  });

  test('control characters hide no scheme', () => {
    expect(inlines('[글](java\u0000script:x)')).toEqual([text('글')]);
  });
});

describe('what Markdown itself would lose', () => {
  test('a row with more cells than its header', () => {
    expect(plain('|가|나|\n|-|-|\n|1|2|셋째|')).toContain('셋째');
  });

  test('a note that looks like a link definition', () => {
    expect(plain('[참고]: 설명')).toBe('[참고]: 설명');
  });

  test('a link definition that nothing names', () => {
    expect(plain('앞\n\n[코드]:https://a.kr/b "저장소"\n\n> [자료]: <https://a.kr/c>')).toBe(
      '앞\n[코드]: https://a.kr/b 저장소\n[자료]: https://a.kr/c',
    );
    expect(plain('- [**코드**]: https://a.kr/?a=1&amp;b=2 "R&amp;D"')).toBe(
      '[코드]: https://a.kr/?a=1&b=2 R&D',
    );
    expect(inlines('[코드]: https://a.kr/b')).toEqual([
      text('[코드]: '),
      { type: 'link', url: 'https://a.kr/b', children: [text('https://a.kr/b')] },
    ]);
  });

  test('a link definition whose label is defined before it', () => {
    const paper = (url: string) => `[코드]를 보라.\n\n[코드]: ${url}\n\n`;
    const nodes = blocks(paper('https://a.kr/1') + paper('https://a.kr/2'));
    expect(nodes).toHaveLength(3);
    expect(JSON.stringify(nodes.slice(0, 2)).match(/"url":"[^"]*"/g)).toEqual([
      '"url":"https://a.kr/1"',
      '"url":"https://a.kr/1"',
    ]);
    expect(writePlain(nodes.slice(2))).toBe('[코드]: https://a.kr/2\n');
  });

  test('a gloss that looks like a link', () => {
    expect(plain('[어텐션](주의)은')).toBe('[어텐션](주의)은');
  });

  test('a box before a list item', () => {
    expect(plain('- [x] 끝냄')).toBe('[x] 끝냄');
  });

  test('lists, breaks, code and quotes are kept as such', () => {
    expect(
      blocks(
        '가  \n나\n\n3. 셋\n   - 안\n\n```py\n# 1. [x](https://arxiv.org/abs/1706.03762)\n```\n\n> 인용',
      ),
    ).toEqual([
      { type: 'paragraph', children: [text('가'), { type: 'break' }, text('나')] },
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [
              { type: 'paragraph', children: [text('셋')] },
              {
                type: 'list',
                ordered: false,
                children: [
                  { type: 'listItem', children: [{ type: 'paragraph', children: [text('안')] }] },
                ],
              },
            ],
          },
        ],
      },
      { type: 'code', lang: 'py', value: '# 1. [x](https://arxiv.org/abs/1706.03762)' },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('인용')] }] },
    ]);
  });
});

describe('characters', () => {
  test('NFD becomes NFC, control characters go, all else stays', () => {
    expect(plain('\uFEFF\u1112\u1161\u11ab글\u0000\u0007 漢字 😀👩‍🔬 Кириллица\u0085')).toBe(
      '한글 漢字 😀👩‍🔬 Кириллица',
    );
  });

  test('every line end counts once', () => {
    const lines = parseMarkdown('# 가\r\n\r\n나\r\r다\n').children.map(({ line }) => line);
    expect(lines).toEqual([1, 3, 5]);
  });

  test('character references are read, unless they name a control character', () => {
    expect(plain('&lt;b&gt; &amp;amp; &#44032; &#x1F600; &#0; &#7; &unknown;')).toBe(
      '<b> &amp; 가 😀 &#0; &#7; &unknown;',
    );
  });
});

test('a heading broken over lines is one heading', () => {
  expect(blocks('### 1. [Pref: A\n\n  B](https://a.kr)\n\n글')).toMatchObject([
    {
      type: 'heading',
      depth: 3,
      children: [text('1. '), { type: 'link', children: [text('Pref: A B')] }],
    },
    { type: 'paragraph' },
  ]);
});
