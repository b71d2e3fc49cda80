import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toMathml, withMath } from '../../core/math';
import type { Digest } from '../../core/paper';
import type { MathElement } from '../../core/tree';
import schema from '../../data/schema/digest.schema.json' with { type: 'json' };

const text = (node: MathElement | string): string =>
  typeof node === 'string' ? node : node.children.map(text).join('');

const list = (node: MathElement): MathElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : list(child))),
];

const mi = (value: string): MathElement => ({ name: 'mi', children: [value] });

describe('toMathml', () => {
  it('turns TeX into a math element whose text reads like the formula', () => {
    const math = toMathml('x^2', false);
    const msup = { name: 'msup', children: [mi('x'), { ...mi('2'), name: 'mn' }] };
    expect(math).toEqual({ name: 'math', children: [msup] });
  });

  it.each([
    '\\overset{*}{X}',
    '\\overset{\\circ}{\\mathcal{A}}',
    '\\overset{\\text{def}}{=}',
    '\\overset{d}{\\longrightarrow}',
    '\\overset{k}{ab}_i',
    '\\underset{b}{\\overset{a}{X}}',
  ])('sets above what is written above, never as an exponent: %s', (tex) => {
    for (const display of [true, false]) {
      const names = list(toMathml(tex, display) ?? mi('')).map(({ name }) => name);
      expect(names).toContain('mover');
      expect(names).not.toContain('msup');
    }
  });

  it('takes no letter behind a colon for its code', () => {
    expect(text(toMathml('a\\ordinarycolon c', false) ?? mi(''))).toBe('a:c');
  });

  it('says display for a formula of its own line', () => {
    expect(toMathml('x', true)?.attributes?.display).toBe('block');
  });

  it.each([
    '\\mathrm{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V',
    '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
    '\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}',
    '\\underbrace{a+b}_{c}\\xrightarrow{d}\\boxed{e}\\cancel{f}\\text{한국어}',
    '\\sum_{i=1}^n\\mathbb{E}[x_i]\\hat{y}\\lVert z\\rVert',
  ])('gives only elements and attributes of the feed for %s', (tex) => {
    const validate = new Ajv({ schemas: [schema], discriminator: true }).compile({
      $ref: `${schema.$id}#/definitions/mathElement`,
    });
    expect(validate(toMathml(tex, true)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['\\textcolor{#00f}{w}', 'mi', { mathcolor: '#00f' }],
    ['\\boxed{x}', 'menclose', { notation: 'box' }],
    ['\\fcolorbox{red}{white}{x}', 'menclose', { notation: 'box', mathcolor: '#ff0000' }],
    ['\\colorbox{black}{x}', 'mrow', { mathcolor: '#000' }],
    ['\\cancelto{0}{x}', 'menclose', { notation: 'updiagonalarrow' }],
    ['\\begin{array}{c|c}a&b\\end{array}', 'mtd', { columnlines: 'none solid' }],
    ['\\begin{array}{:c}a\\end{array}', 'mtd', { columnlines: 'dashed none' }],
    [
      '\\begin{array}{c}\\hline\\hline a\\\\ \\hdashline b\\end{array}',
      'mtd',
      { rowlines: 'double dashed' },
    ],
    ['a\\!b', 'mrow', { lspace: '-3mu' }],
    ['a\\mkern-1mu b', 'mrow', { lspace: '-1mu' }],
    ['\\pmb{x}', 'mstyle', { mathvariant: 'bold' }],
    ['\\begin{aligned}a&=b\\end{aligned}', 'mtd', { columnalign: 'right', rspace: '0em' }],
    ['\\widehat{abc}', 'mo', { width: '3' }],
  ])('says by attributes what Temml says by style: %s', (tex, name, attributes) => {
    const math = toMathml(tex, false);
    expect(math && list(math)).toContainEqual(
      expect.objectContaining({ name, attributes: expect.objectContaining(attributes) }),
    );
  });

  it('leaves to TeX what refers to another formula, mirrors, or steps far back', () => {
    for (const tex of ['\\eqref{a}', '\\reflectbox{R}', 'a\\hspace{-9em}b'])
      expect(toMathml(tex, false)).toBeUndefined();
  });

  it.each([
    '\\frac{',
    '\\nonsense',
    '\\def\\a{\\a\\a}\\a',
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{https://example.org/a.png}',
    'x'.repeat(20_000),
  ])('leaves a formula that it cannot read to its TeX: %.40s', (tex) => {
    expect(toMathml(tex, false)).toBeUndefined();
  });
});

describe('withMath', () => {
  const digest = (value: string): Digest => ({
    id: 'a',
    date: '2025-09-08',
    title: 'a',
    tags: [],
    entries: [
      {
        paper: '2509.04664',
        title: 'A',
        links: [],
        sections: [
          {
            kind: 'method',
            heading: 'Method',
            children: [{ type: 'paragraph', children: [{ type: 'inlineMath', value }] }],
          },
        ],
      },
    ],
  });

  it('keeps the TeX and puts the element tree beside it', () => {
    const [block] = withMath(digest('d_k')).entries[0]?.sections[0]?.children ?? [];
    const math = block?.type === 'paragraph' ? block.children[0] : undefined;
    expect(math).toMatchObject({ type: 'inlineMath', value: 'd_k' });
    expect(math?.type === 'inlineMath' && math.mathml && text(math.mathml)).toBe('dk');
  });

  it('changes nothing else', () => {
    expect(withMath(digest('\\frac{'))).toEqual(digest('\\frac{'));
  });
});
