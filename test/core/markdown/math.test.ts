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
