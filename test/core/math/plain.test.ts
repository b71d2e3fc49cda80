import { describe, expect, it } from 'vitest';
import { gist } from '../../../core/gist';
import { toMathml } from '../../../core/math';
import { writeMathml } from '../../../core/math/plain';
import { writeTitleFormulas } from '../../../core/math/title';
import { sayFormula } from '../../../core/math/words';
import type { Inline } from '../../../core/tree';

describe('writeMathml', () => {
  it.each([
    ['x^2', 'x²'],
    ['x_i^{(t)}', 'xᵢ⁽ᵗ⁾'],
    ['\\alpha \\le \\beta \\ne \\infty', 'α ≤ β ≠ ∞'],
    ['p_\\theta(x_t \\mid x_{t-1})', 'p_θ(xₜ | xₜ₋₁)'],
    ['L_{total} = L_{a,b}', 'L_total = L_(a, b)'],
    ['\\frac{a+b}{2c}', '(a + b)/(2c)'],
    ['\\frac{1}{n}\\sum_i x_i', '1/n ∑ᵢ xᵢ'],
    ['\\sqrt{x+1} + \\sqrt[3]{y}', '√(x + 1) + ³√y'],
    ['\\hat{y} = \\vec{v}', 'ŷ = v⃗'],
    ['\\overline{xy}', 'x̅y̅'],
    ['\\cancel{ab}', 'a̶b̶'],
    ['\\cancelto{0}{x}', 'x̶→0'],
    ['\\boxed{y = 2}', 'y = 2'],
    ['\\textcolor{red}{w} \\gets w - 1', 'w ← w − 1'],
    ['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '(a b; c d)'],
    ['\\mathbf{x} \\in \\mathbb{R}^{d}', 'x ∈ ℝᵈ'],
    ['O(n \\log n)', 'O(n log n)'],
    ['-1', '−1'],
    ['\\text{정확도} \\times 2', '정확도 × 2'],
    ['a \\xrightarrow{} b \\phantom{c}', 'a → b'],
  ])('writes %s as %s', (tex, plain) => {
    const math = toMathml(tex, false);
    expect(math && writeMathml(math)).toBe(plain);
  });
});

describe('one line', () => {
  const say = (...children: Inline[]) =>
    gist({
      sections: [
        { kind: 'conclusion', heading: '결론', children: [{ type: 'paragraph', children }] },
      ],
    });
  const text = (value: string): Inline => ({ type: 'text', value });
  const math = (value: string) => {
    const mathml = toMathml(value, false);
    return { type: 'inlineMath' as const, value, ...(mathml && { mathml }) };
  };

  it('says a formula in plain characters', () => {
    expect(say(text('오차는 '), math('\\epsilon^2'), text('보다 작다. 끝.'))).toBe(
      '오차는 ϵ²보다 작다.',
    );
    expect(say(text('지운 항은 '), math('\\cancel{ab}'), text('이다.'))).toBe('지운 항은 a̶b̶이다.');
    expect(say(math('0.5 \\le x'), text('이다. 끝.'))).toBe('0.5 ≤ x이다.');
  });

  it('shows the TeX of a formula that could not be converted, as TeX', () => {
    expect(say(math('\\nonsense{x} = 3'))).toBe('$\\nonsense{x} = 3$');
    expect(say(math('\\frac{a}{b \\unknown'))).toBe('$\\frac{a}{b \\unknown$');
    expect(say(text('식 '), math('\\eqref{eq:1} '), text('이다.'))).toBe('식 $\\eqref{eq:1}$이다.');
  });

  it('shows no sign of TeX where a formula has none that says more than its letters', () => {
    const left = (value: string) => ({ type: 'inlineMath', value }) as const;
    expect(say(text('크기는 '), left('O(n^{2})'), text('이다.'))).toBe('크기는 O(n^2)이다.');
    expect(say(left('a~<~b'))).toBe('a < b');
    expect(say(left('f\\,(x)'))).toBe('f (x)');
  });

  it('has no sign of TeX to be heard', () => {
    expect(sayFormula(math('\\nonsense{x} = 3'))).toBe('nonsense x = 3');
    expect(sayFormula(math('\\left( a \\unknown b'))).toBe('( a unknown b');
    expect(sayFormula(math('\\eqref{eq:1}'))).toBe('eqref eq:1');
  });
});

describe('writeTitle', () => {
  it.each([
    ['$\\alpha$-Stable Flows', 'α-Stable Flows'],
    ['On $\\pi_0$ and \\(x^2\\)', 'On π₀ and x²'],
    ['Learning in $O(n \\log n)$ Time', 'Learning in O(n log n) Time'],
    ['$\\sim$5 Times Faster', '∼5 Times Faster'],
    ['From $5 to $10', 'From $5 to $10'],
    ['The $5/$10 Model', 'The $5/$10 Model'],
    ['What $\\nonsense$ Says', 'What $\\nonsense$ Says'],
    ['Plain', 'Plain'],
  ])('%s → %s', async (title, plain) => {
    expect(await writeTitleFormulas(title)).toBe(plain);
  });
});
