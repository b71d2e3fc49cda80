import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/markdown/html';
import type { Block, Inline } from '../../../core/tree';
import { writePlain } from '../../../core/tree/plain';
import { writeHtml } from '../../doubles/kramdown';
import { parseMarkdown } from './parseMarkdown';

const base = 'https://a.kr/2025/09/08/post.html';
const read = (html: string) => readHtml(html, base).children.map(({ node }) => node);
const readLine = (html: string) => {
  const [node] = read(html);
  return node?.type === 'paragraph' ? node.children : node;
};
const text = (value: string): Inline => ({ type: 'text', value });

describe('what blog engines write', () => {
  test('is the same tree as the Markdown it came from', () => {
    const markdown = `# 1. [Attention & "All" <you>](https://arxiv.org/abs/1706.03762?a=1&b=2)

문단의 첫 줄
둘째 줄은 **굵고** *기울고* \`a < b && c\` 끝.  
강제 줄바꿈 뒤 $x_1 < y$ 식.

- 하나
- 둘
  1. 안쪽
  2. **목표**: 더 안쪽
     - 끝
- 문단 하나

  문단 둘

3. 셋
4. 넷

| 모델 | 점수 |
|-|-|
| A | **90.1** |
| B | 없음 |

> 인용한 말
>
> - 과 목록

\`\`\`python
def f(x):
    return x < 1  # 주석
\`\`\`

\`\`\`
무명
\`\`\`

$$
E = mc^2
$$

끝.
`;
    const nodes = parseMarkdown(markdown).children.map(({ node }) => node);
    expect(nodes.map(({ type }) => type)).toContain('math');
    expect(read(writeHtml(nodes))).toEqual(nodes);
  });

  test('Jekyll: typographic quotes, anchors, rouge, footnotes', () => {
    const html = `<h2 id="결과">결과</h2>

<p>“모델”은 5–10% 낫다…<br />
다음 줄<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p>

<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="k">def</span> <span class="nf">f</span><span class="p">():</span>
    <span class="k">pass</span>
</code></pre></div></div>
`;
    expect(read(html)).toEqual([
      { type: 'heading', depth: 2, children: [text('결과')] },
      {
        type: 'paragraph',
        children: [
          text('“모델”은 5–10% 낫다…'),
          { type: 'break' },
          text('다음 줄'),
          { type: 'inlineMath', value: '{}^{1}' },
        ],
      },
      { type: 'code', lang: 'python', value: 'def f():\n    pass' },
    ]);
  });

  test('code with numbered lines, from Jekyll and Hugo', () => {
    const rouge =
      '<figure class="highlight"><pre><code class="language-c" data-lang="c"><table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="code"><pre>int a;\nint b;\n</pre></td></tr></tbody></table></code></pre></figure>';
    const hugo =
      '<div class="highlight"><pre tabindex="0"><code class="language-go" data-lang="go"><span class="line"><span class="cl">a := 1\n</span></span></code></pre></div>';
    expect(read(rouge + hugo)).toEqual([
      { type: 'code', lang: 'c', value: 'int a;\nint b;' },
      { type: 'code', lang: 'go', value: 'a := 1' },
    ]);
  });

  test.each([
    ['kramdown 2, in a line', '<p>식 \\(x^2\\)은</p>', { type: 'inlineMath', value: 'x^2' }],
    ['dollars', '<p>식 $x^2$은</p>', { type: 'inlineMath', value: 'x^2' }],
    [
      'kramdown 1',
      '<p>식 <script type="math/tex">x^2</script>은</p>',
      { type: 'inlineMath', value: 'x^2' },
    ],
    [
      'MathJax 2 with its preview',
      '<p>식 <span class="MathJax_Preview">x2</span><script type="math/tex">x^2</script>은</p>',
      { type: 'inlineMath', value: 'x^2' },
    ],
    [
      'KaTeX',
      '<p>식 <span class="katex"><span class="katex-mathml"><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span>은</p>',
      { type: 'inlineMath', value: 'x^2' },
    ],
  ])('a formula of %s', (_, html, formula) => {
    expect(readLine(html)).toEqual([text('식 '), formula, text('은')]);
  });

  test.each([
    ['kramdown 2', '\\[x^2\\]\n\n<p>끝</p>'],
    ['dollars in a paragraph', '<p>$$x^2$$</p><p>끝</p>'],
    ['kramdown 1', '<script type="math/tex; mode=display">x^2</script><p>끝</p>'],
    [
      'KaTeX',
      '<span class="katex-display"><span class="katex"><math display="block"><annotation encoding="application/x-tex">x^2</annotation></math></span></span><p>끝</p>',
    ],
  ])('a displayed formula of %s', (_, html) => {
    expect(read(html)).toEqual([
      { type: 'math', value: 'x^2' },
      { type: 'paragraph', children: [text('끝')] },
    ]);
  });

  test.each([
    [
      'Hexo',
      '<figure class="highlight python"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">a = 1</span><br><span class="line">b = 2</span><br></pre></td></tr></table></figure>',
      undefined,
    ],
    [
      'Hugo',
      '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-python">a = 1\nb = 2\n</code></pre></td></tr></table></div></div>',
      'python',
    ],
    [
      'Hugo in its lines',
      '<pre><code class="language-python"><span class="ln">1</span>a = 1\n<span class="ln">2</span>b = 2\n</code></pre>',
      'python',
    ],
    [
      'Pygments',
      '<table class="highlighttable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td><td class="code"><div><pre>a = 1\nb = 2\n</pre></div></td></tr></tbody></table>',
      undefined,
    ],
  ])('code with its numbers beside it, from %s', (_engine, html, lang) => {
    expect(read(html)).toEqual([{ type: 'code', value: 'a = 1\nb = 2', ...(lang && { lang }) }]);
  });

  test('a table of numbers is none of code', () => {
    const [table] = read('<table><tr><td class="lntd">1</td><td class="code">2</td></tr></table>');
    expect(table?.type).toBe('table');
  });

  test('task lists keep what is done', () => {
    const items = (html: string) => writePlain(read(html));
    const github =
      '<ul><li><input type="checkbox" class="task-list-item-checkbox" disabled checked> 읽기</li><li><input type="checkbox" disabled> 쓰기</li></ul>';
    const kramdown =
      '<ul><li><p><input type="checkbox" disabled="disabled" checked="checked" />읽기</p></li><li><label><input type="checkbox" disabled="disabled" />\n쓰기</label></li></ul>';
    for (const html of [github, kramdown]) {
      expect(items(html)).toContain('[x] 읽기');
      expect(items(html)).toContain('[ ] 쓰기');
    }
    expect(items('<p><input type="text" value="x"> 글</p>')).not.toContain('[');
  });

  test('a picture that waits to be scrolled to is the one that it waits for', () => {
    for (const src of ['src="data:image/gif;base64,R0lGOD"', '']) {
      expect(readLine(`<p><img ${src} data-src="/a.png" alt="그림"></p>`)).toEqual([
        { type: 'link', url: 'https://a.kr/a.png', children: [text('그림')] },
      ]);
    }
    expect(readLine('<p><img src="/b.png" data-src="/a.png" alt="그림"></p>')).toMatchObject([
      { url: 'https://a.kr/b.png' },
    ]);
  });

  test('a formula in a cell or a heading stays in its line', () => {
    const cell = [{ type: 'inlineMath', value: 'x' }];
    expect(read('<table><tr><td>\\[x\\]</td></tr></table><h2>$$x$$</h2>')).toEqual([
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: cell }] }],
      },
      { type: 'heading', depth: 2, children: cell },
    ]);
  });

  test('ranges that an engine took for deletions', () => {
    expect(readLine('<p>58<del>69%에서 10</del>25%로</p>')).toEqual([text('58~69%에서 10~25%로')]);
  });

  test('words in angle brackets that an engine took for tags', () => {
    expect(
      readLine('<p><think> 안 <b>x</b> </think> 밖, <Summary>, <Path/>와 <o:p>말</o:p></p>'),
    ).toEqual([
      text('<think> 안 '),
      { type: 'strong', children: [text('x')] },
      text(' </think> 밖, <Summary>, <Path/>와 말'),
    ]);
    expect(readLine('<P>큰 <B>글자</B><BR>태그</P>')).toEqual([
      text('큰 '),
      { type: 'strong', children: [text('글자')] },
      { type: 'break' },
      text('태그'),
    ]);
  });

  test('signs of Markdown in HTML are words, and references are read once', () => {
    expect(readLine('<p>**a** _b_ `c` &amp;lt;b&amp;gt; &lt;think&gt; [d](e)</p>')).toEqual([
      text('**a** _b_ `c` &lt;b&gt; <think> [d](e)'),
    ]);
  });
});

describe('addresses', () => {
  test('are taken from the page, and stay as written where they are whole', () => {
    const links = (html: string) => JSON.stringify(read(html)).match(/"url":"[^"]*"/g);
    expect(
      links(
        '<a href="../x?a=1&amp;b=2">a</a> <a href="//b.kr/c">b</a> <a href="https://c.kr/한글">c</a> <a href="#d">d</a>',
      ),
    ).toEqual([
      '"url":"https://a.kr/2025/09/x?a=1&b=2"',
      '"url":"https://b.kr/c"',
      '"url":"https://c.kr/한글"',
      `"url":"${base}#d"`,
    ]);
  });

  test('around a heading are links in the heading', () => {
    const link = { type: 'link', url: 'https://a.kr/x' };
    expect(read('<a href="/x">\n<h2>제목</h2><p>글 <b>말</b></p></a>')).toEqual([
      { type: 'heading', depth: 2, children: [{ ...link, children: [text('제목')] }] },
      {
        type: 'paragraph',
        children: [
          { ...link, children: [text('글 '), { type: 'strong', children: [text('말')] }] },
        ],
      },
    ]);
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '"'])(
    'such as %s are no links',
    (address) => {
      const html = `<p><a href='${address}'>가</a></p>`;
      expect(JSON.stringify(read(html))).not.toMatch(/script:|data:/i);
      expect(writePlain(read(html))).toContain('가');
    },
  );

  test('of pictures and players become links', () => {
    expect(readLine('<p><img src="/a.png" alt="그림 1"></p>')).toEqual([
      { type: 'link', url: 'https://a.kr/a.png', children: [text('그림 1')] },
    ]);
    expect(readLine('<iframe src="https://v.kr/1" title="영상"></iframe>')).toEqual([
      { type: 'link', url: 'https://v.kr/1', children: [text('영상')] },
    ]);
  });
});

describe('hostile HTML', () => {
  test('scripts and styles leave nothing', () => {
    const html =
      '<p>가</p><script>alert("나쁜")</script><style>p{나쁜}</style><p onclick="나쁜">나</p><svg><title>나쁜</title></svg><template>나쁜</template>';
    expect(writePlain(read(html))).toBe('가\n나\n');
    expect(JSON.stringify(read(html))).not.toContain('나쁜');
    const deep = `${'<div>'.repeat(60)}<script>나쁜</script>좋은`;
    expect(writePlain(read(deep)).trim()).toBe('좋은');
  });

  test.each([
    ['closed', (n: number) => `${'<div>'.repeat(n)}깊은 말${'</div>'.repeat(n)}`],
    ['open', (n: number) => `${'<b><i>'.repeat(n)}깊은 말`],
    ['lists', (n: number) => `${'<ul><li>'.repeat(n)}깊은 말`],
    ['tables', (n: number) => `${'<table><tr><td>'.repeat(n)}깊은 말`],
    ['quotes', (n: number) => `${'<blockquote><p>'.repeat(n)}깊은 말`],
    ['code', (n: number) => `<pre>${'<span>'.repeat(n)}깊은 말`],
    ['formulas', (n: number) => `${'<math><mrow>'.repeat(n)}깊은 말`],
  ])('nested without end: %s', (_, make) => {
    for (const depth of [40, 500, 10_000, 200_000]) {
      expect(writePlain(read(make(depth)))).toContain('깊은 말');
    }
  });

  test.each([
    ['openers of formulas', '$a \\( \\[ $$'],
    ['angle brackets', '<'],
    ['tags that are never closed', '<p><li><td><a href="x'],
    ['closing tags', '</p></div></b>'],
    ['comments', '<!-- <!--'],
    ['references', '&amp&#x;&lt'],
    ['white space', ' \n\t'],
    ['line breaks', '<br>'],
    ['attributes', '<a b=c d="e" '],
  ])('a megabyte of %s', (_, sign) => {
    expect(read(sign.repeat(1_000_000 / sign.length))).toBeInstanceOf(Array);
  });
});

/** Elements that may stand anywhere, and what each can hold. */
const tree = fc.letrec<{ node: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant('@'),
    fc.constant(' @ '),
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'em',
          'a href="/x"',
          'code',
          'span',
          'sub',
          'sup',
          'kbd',
          'del',
          'x-y',
        ),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, children]) => wrap(name, children)),
    fc.constantFrom('<br>', '<img src="/p.png" alt="@">', '&lt;@&gt;', '$@$', '\\(@', '<!-- x -->'),
  ),
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('inline'),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'a href="/x"',
          'blockquote',
          'article',
          'figure',
          'center',
          'x-z',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, children]) => wrap(name, children)),
    fc
      .tuple(
        fc.constantFrom('p', 'h1', 'h4', 'pre', 'address'),
        fc.array(tie('inline'), { maxLength: 4 }),
      )
      .map(([name, children]) => wrap(name, children)),
    fc
      .array(fc.array(tie('node'), { maxLength: 3 }), { maxLength: 3 })
      .map((items) => wrap('ul', [...items.map((item) => wrap('li', item)), '\n '])),
    fc.array(fc.array(tie('node'), { maxLength: 2 }), { maxLength: 3 }).map((cells) =>
      wrap('table', [
        wrap('caption', ['@']),
        wrap(
          'tr',
          cells.map((cell) => wrap('td', cell)),
        ),
      ]),
    ),
    fc
      .array(tie('inline'), { maxLength: 2 })
      .map((words) =>
        wrap('details', [
          wrap('summary', words),
          wrap('dl', [wrap('dt', words), wrap('dd', words)]),
        ]),
      ),
  ),
}));

function wrap(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name.split(' ')[0]}>`;
}

describe('any text', () => {
  test('gives a tree of the known nodes without throwing', () => {
    const parts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '<',
          '>',
          '</',
          '"',
          '<p',
          '<table>',
          '<td>',
          '<pre>',
          '<script>',
          '<math>',
          '<!--',
          '&#',
          '$$',
          '<a href=',
        ),
      ),
    );
    fc.assert(
      fc.property(parts, (text) => {
        const nodes = read(text.join(''));
        expect(() => writePlain(nodes as readonly Block[])).not.toThrow();
        expect(JSON.stringify(nodes)).not.toContain('"type":"html"');
      }),
      { numRuns: 500 },
    );
  });

  test('that is well-formed HTML loses no word', () => {
    fc.assert(
      fc.property(fc.array(tree.node, { maxLength: 6 }), (parts) => {
        const words: string[] = [];
        const written = parts.join('\n');
        // In a figure a link around blocks is a card, of which pictures are left out whatever they say.
        const isCard = /<figure>/.test(written) && /<a /.test(written);
        const html = (isCard ? written.replaceAll('alt="@"', '') : written).replaceAll('@', () => {
          words.push(`말${words.length}끝`);
          return words.at(-1) ?? '';
        });
        const nodes = read(html);
        const plain = writePlain(nodes);
        expect(words.filter((word) => !plain.includes(word))).toEqual([]);
      }),
      {
        numRuns: 1000,
        // The first is a card as chance finds one in some ten thousands.
        examples: [
          [['<a href="/x"><figure><dl><dt></dt></dl>@<img src="/p.png" alt="@"></figure></a>']],
          [['<figure>@<img src="/p.png" alt="@"></figure>']],
        ],
      },
    );
  });
});
