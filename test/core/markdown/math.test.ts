import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../core/markdown/html';
import type { Block, Heading, Inline } from '../../../core/tree';
import { writePlain } from '../../../core/tree/plain';
import { parseMarkdown } from './parseMarkdown';

const blocks = (text: string): readonly (Block | Heading)[] =>
  parseMarkdown(text).children.map(({ node }) => node);
const inlines = (text: string): readonly Inline[] => {
  const [only, ...rest] = blocks(text);
  expect(rest).toEqual([]);
  expect(only?.type).toBe('paragraph');
  return only?.type === 'paragraph' ? only.children : [];
};
/** The formulas of a text, in their order. */
const formulas = (text: string): string[] => {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, value: tex } = value as { type?: string; value?: string };
    if ((type === 'inlineMath' || type === 'math') && tex !== undefined) found.push(tex.trim());
    else for (const each of Object.values(value)) walk(each);
  };
  walk(blocks(text));
  return found;
};

describe('a formula within a line', () => {
  it.each([
    ['kramdown', '$$p_\\theta(x_t)$$', 'p_\\theta(x_t)'],
    ['kramdown, with spaces', '$$ a_b * c_d * e $$', ' a_b * c_d * e '],
    ['LaTeX', '\\(a_b * c_d * e\\)', 'a_b * c_d * e'],
    ['Jekyll and Hugo', '\\\\(p_\\theta(x_t \\mid x_{t-1})\\\\)', 'p_\\theta(x_t \\mid x_{t-1})'],
    ['Pandoc, doubled', '\\\\[ x^2 \\\\]', ' x^2 '],
    ['doubled, with signs that Markdown takes', '\\\\(\\\\{a\\_i\\\\}\\\\)', '\\{a_i\\}'],
    ['doubled, over a line', '\\\\(a +\nb\\\\)', 'a +\nb'],
    ['GitHub and GitLab', '$`a_b * c_d * e`$', 'a_b * c_d * e'],
    ['GitHub, with a dollar', '$`\\$5 + x`$', '\\$5 + x'],
    ['GitLab, with two marks', '$``x^2``$', 'x^2'],
    ['MathJax, with spaces', '$ \\alpha + \\beta $', '\\alpha + \\beta'],
    ['an abstract', '$\\sim$', '\\sim'],
    [
      'an environment',
      '\\begin{cases}a_1\\\\b_2\\end{cases}',
      '\\begin{cases}a_1\\\\b_2\\end{cases}',
    ],
  ])('of %s', (_, source, value) => {
    expect(inlines(`값 ${source}는`)).toEqual([
      { type: 'text', value: '값 ' },
      { type: 'inlineMath', value },
      { type: 'text', value: '는' },
    ]);
  });

  it('is followed by a digit where it says something that only TeX says', () => {
    expect(formulas('$\\sim$5배, $\\times$2, $\\geq$99%')).toEqual(['\\sim', '\\times', '\\geq']);
  });

  it.each(['글은 $x_t$.', '$a_1$. 이어서 $b_2$.', '값은 $n_{ij}$. 다음', '($W_Q$.)'])(
    'may end a sentence: %s',
    (source) => {
      expect(formulas(source).length).toBeGreaterThan(0);
    },
  );

  it('keeps what would be emphasis, code or a break outside', () => {
    const source = '\\\\(a*b_c`d\\\\\\\\ e_f*g\\\\)';
    expect(formulas(`앞 ${source} 뒤`)).toEqual(['a*b_c`d\\\\ e_f*g']);
  });

  it.each([
    ['money', '$5~$10이고 $3.50, $4.20이다'],
    ['money with its sign behind', '비용은 100$, 200$이다'],
    ['money in brackets', '(100$)와 (200$)'],
    ['variables of a shell', '$HOME/bin:$PATH를 본다'],
    ['variables in braces', `\${name}/\${version}이다`],
    ['a file that two variables name', '$HOME/$.profile, $dir/$.env이다'],
    ['commands of a shell', '$(pwd)/$(date)이다'],
    ['a script', '$.get($.url)'],
    ['escaped dollars', '\\$5부터 x \\$'],
    ['code', '`$x$`와 `\\\\(y\\\\)`'],
    ['a path', 'C:\\\\(x86)\\\\bin'],
    ['an environment of text', '\\begin{itemize}a\\end{itemize}'],
    ['an environment that does not end', '\\begin{align} a &= b'],
    ['one that ends as another', '\\begin{align} a \\end{gather}'],
  ])('is not %s', (_, source) => {
    expect(formulas(source)).toEqual([]);
  });
});

describe('a formula on lines of its own', () => {
  const align = '\\begin{align}\nL_{a} &= x_{i}^{2} \\\\\nL_{b} &= y * z * w\n\\end{align}';

  it.each([
    ['kramdown', '$$\na_1 \\\\\n- b\n$$', '\na_1 \\\\\n- b\n'],
    ['LaTeX', '\\[\na_1 \\\\\n- b\n\\]', '\na_1 \\\\\n- b\n'],
    [
      'Hugo',
      '\\\\[ L = \\sum_t \\lVert x_t \\rVert^2 \\\\]',
      ' L = \\sum_t \\lVert x_t \\rVert^2 ',
    ],
    ['Hugo, over lines', '\\\\[\na \\\\\\\\\nb\n\\\\]', '\na \\\\\nb\n'],
    ['Hugo, with a row that is lower', '\\\\[\na \\\\\\\\[1em]\nb\n\\\\]', '\na \\\\[1em]\nb\n'],
    ['GitHub', '```math\na_1 \\\\\nb\n```', 'a_1 \\\\\nb'],
    ['align', align, align],
    [
      'equation*',
      '\\begin{equation*}\n# a\n> b\n\\end{equation*}',
      '\\begin{equation*}\n# a\n> b\n\\end{equation*}',
    ],
    [
      'gather, indented',
      '  \\begin{gather}\na \\\\\nb\n\\end{gather}',
      '\\begin{gather}\na \\\\\nb\n\\end{gather}',
    ],
    [
      'multline with a matrix',
      '\\begin{multline}\n\\begin{pmatrix}a\\\\b\\end{pmatrix}\\\\c\n\\end{multline}',
      '\\begin{multline}\n\\begin{pmatrix}a\\\\b\\end{pmatrix}\\\\c\n\\end{multline}',
    ],
  ])('of %s, right between two paragraphs', (_, source, value) => {
    expect(blocks(`앞\n${source}\n뒤`).map((node) => ('value' in node ? node : node.type))).toEqual(
      ['paragraph', { type: 'math', value }, 'paragraph'],
    );
  });

  it('is in an item, in a quote', () => {
    expect(formulas(`- 항목\n\n  ${align.replaceAll('\n', '\n  ')}\n`)).toEqual([align]);
    expect(formulas('> \\\\[ a_b \\\\]')).toEqual(['a_b']);
    expect(formulas('1. \\begin{gather}\n   a\n   \\end{gather}')).toEqual([
      '\\begin{gather}\na\n\\end{gather}',
    ]);
  });

  it('is within its paragraph where words follow on its line', () => {
    expect(inlines('\\begin{align}a\\end{align}이다.').map(({ type }) => type)).toEqual([
      'inlineMath',
      'text',
    ]);
  });
});

describe('a displayed formula in the middle of lines', () => {
  it.each([
    ['on one line', '앞 $$x^2$$ 뒤', 'x^2'],
    ['from a line to the next', '앞 $$x\n= y$$ 뒤', 'x\n= y'],
    ['that opens at a line’s end', '앞은 $$\nL = 1\n$$ 이다.', 'L = 1'],
    ['that opens a line', '앞\n$$x$$ 뒤', 'x'],
    ['with a sign of a list in it', '앞 $$x\n+ y\n- z$$ 뒤', 'x\n+ y\n- z'],
    ['with a sign of a heading in it', '앞 $$\n# x\n$$ 뒤', '# x'],
    ['of LaTeX', '앞 \\[\nx\n+ y\n\\] 뒤', 'x\n+ y'],
    ['after another one', '앞 $$x$$ 가운데 $$x\n+ y$$ 뒤', 'x'],
  ])('%s', (_, source, value) => {
    const found = inlines(source);
    expect(found.map(({ type }) => type).slice(0, 3)).toEqual(['text', 'inlineMath', 'text']);
    expect(formulas(source)[0]).toBe(value);
    expect(writePlain(found)).toMatch(/^앞[^$]*(?:뒤|이다\.)$/);
  });

  it('ends its paragraph where a blank line does', () => {
    expect(blocks('앞 $$\nx\n+ y\n$$\n\n뒤').map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(formulas('- 하나 $$\n  x\n  + y\n  $$ 끝\n- 둘')).toEqual(['x\n+ y']);
  });

  it.each([
    ['two signs of money', '돈은 $$ 많다\n- 항목 하나 $$'],
    ['signs in code', '`$$` 는\n- 항목 $$'],
    ['what goes over a blank line', '앞 $$\nx\n\n- y $$'],
    ['an escaped sign', '앞 \\$\\$x\n- y $$'],
  ])('is none in %s', (_, source) => {
    expect(formulas(source)).toEqual([]);
    expect(blocks(source).map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });
});

const tex = '<annotation encoding="application/x-tex">x^2</annotation>';
const mathml = (attributes: string, more = '') =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributes}><semantics><mi>x</mi>${more}</semantics></math>`;

describe('a formula of a page', () => {
  const page = (html: string) => {
    const [node] = readHtml(html, 'https://a.kr/').children.map((each) => each.node);
    return node?.type === 'paragraph' ? node.children : node;
  };
  const given: readonly (readonly [string, string, string])[] = [
    ['MathML with its TeX', mathml('', tex), 'x^2'],
    ['MathML that calls it LaTeX', mathml('', tex.replace('application/x-tex', 'LaTeX')), 'x^2'],
    ['MathML over lines', mathml('', tex).replaceAll('><', '>\n  <'), 'x^2'],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${mathml('', tex)}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
      'x^2',
    ],
    ['LaTeXML', mathml(' alttext="\\alpha + 1"'), '\\alpha + 1'],
    ['MathJax', '<script type="math/tex">x^2</script>', 'x^2'],
    ['MathJax, with a sign of HTML', '<script type="math/tex">a + b</script>', 'a + b'],
  ];

  it.each(given)('is read in Markdown: %s', (_, html, value) => {
    for (const source of [`값 ${html}`, `<p>값 ${html}</p>`, `- 값 ${html}`])
      expect(formulas(source)).toEqual([value]);
    expect(writePlain(inlines(`값 ${html}`)).trim()).toBe(`값 ${value}`);
    expect(page(`<p>값 ${html}</p>`)).toContainEqual({ type: 'inlineMath', value });
    expect(formulas(`\`${html.replaceAll('\n', ' ')}\``)).toEqual([]);
  });

  it.each([
    mathml(' display="block"', tex),
    '<script type="math/tex; mode=display">x^2</script>',
    mathml(' display="block" alttext="x^2"'),
  ])('stands apart where it is displayed: %s', (html) => {
    expect(blocks(`앞\n\n${html}\n\n뒤`)[1]).toEqual({ type: 'math', value: 'x^2' });
    expect(formulas(`앞 ${html} 뒤`)).toEqual(['x^2']);
    expect(page(html)).toEqual({ type: 'math', value: 'x^2' });
  });

  it.each([
    ['no TeX', '<math><mi>x</mi><mo>=</mo><mn>2</mn></math>', 'x=2'],
    ['words for it', '<math alttext="x equals two"><mi>x</mi><mo>=</mo><mn>2</mn></math>', 'x=2'],
    [
      'another language’s',
      '<math><mi>x</mi><annotation encoding="StarMath">x over</annotation></math>',
      'x',
    ],
    [
      'signs of Markdown',
      '<math><mi>a</mi><mo>*</mo><mi>b</mi><mo>*</mo><mi>c</mi></math>',
      'a*b*c',
    ],
  ])('is its text when it says %s', (_, html, words) => {
    for (const nodes of [inlines(`값 ${html}`), inlines(`<p>값 ${html}</p>`)])
      expect(nodes).toEqual([{ type: 'text', value: `값 ${words}` }]);
    expect(page(`<p>값 ${html}</p>`)).toEqual([{ type: 'text', value: `값 ${words}` }]);
  });

  it.each(['<math> 태그는 수식이다', '<script type="math/tex">로 적는다', '<mathx>x</mathx>'])(
    'is none in %s',
    (source) => {
      expect(inlines(source)).toEqual([{ type: 'text', value: source }]);
    },
  );

  it('is read between tags, where money is money', () => {
    expect(formulas('<div>값 $x_1$와 \\(y\\)</div>')).toEqual(['x_1', 'y']);
    expect(formulas('<p>$5~$10이고 $HOME/bin:$PATH</p>')).toEqual([]);
    expect(inlines('<p><code>$x$</code></p>')).toEqual([{ type: 'inlineCode', value: '$x$' }]);
    expect(formulas('<pre><code>a</code> $x$</pre>')).toEqual([]);
  });
});

describe('a formula in a table', () => {
  const cells = (row: string) => {
    const [table] = blocks(`| 이름 | 값 |\n|-|-|\n${row}\n`);
    return table?.type === 'table'
      ? table.children[1]?.children.map(({ children }) => writePlain(children))
      : [];
  };

  it.each([
    ['| 노름 | $|x|_1$ |', ['노름', '|x|_1']],
    ['| 확률 | $p(x|y)$ |', ['확률', 'p(x|y)']],
    ['| $|a|$ | \\\\(|b|\\\\) |', ['|a|', '|b|']],
    ['| $`a|b`$ | \\(|c|\\) |', ['a|b', '|c|']],
  ])('keeps its bars: %s', (row, expected) => {
    expect(cells(row)).toEqual(expected);
  });

  it('takes no bar that parts two cells', () => {
    expect(cells('| $a | b$ |')).toEqual(['$a', 'b$']);
    expect(cells('| $5 | $6 | 셋 |')).toEqual(['$5', '$6', '셋']);
    expect(cells('| $x$ | $y$ |')).toEqual(['x', 'y']);
  });

  it('keeps its bars in the header too', () => {
    const [table] = blocks('| $|x|$ | b |\n|-|-|\n| 1 | 2 |\n');
    expect(table?.type === 'table' && table.children[0]?.children).toHaveLength(2);
  });
});

describe('a formula in a page', () => {
  const page = (html: string) =>
    readHtml(html, 'https://example.com/').children.map(({ node }) => node);

  it('is an environment, or doubled, as in Markdown', () => {
    expect(page('<p>\\begin{align} a &amp;= b \\\\ c \\end{align}</p>')).toEqual([
      { type: 'math', value: '\\begin{align} a &= b \\\\ c \\end{align}' },
    ]);
    expect(page('<p>값 \\\\(x_1\\\\)은 $`y`$</p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '값 ' },
          { type: 'inlineMath', value: 'x_1' },
          { type: 'text', value: '은 ' },
          { type: 'inlineMath', value: 'y' },
        ],
      },
    ]);
  });
});
