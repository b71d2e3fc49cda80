import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../core/digest';
import { gist } from '../../core/gist';
import { withMath } from '../../core/math';
import type { InlineMath, MathBlock, MathElement } from '../../core/tree';

type Formula = InlineMath | MathBlock;

const read = (file: string) => {
  const text = readFileSync(`../shared/cases/reports/${file}`, 'utf8');
  const { digest, problems } = parseDigest(`2025-09-08-${file}`, text);
  const [entry] = withMath(digest).entries;
  if (!entry) throw new Error(`${file} holds no paper`);
  return { problems, formulas: findFormulas(entry), gist: gist(entry) };
};

function findFormulas(value: unknown): Formula[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && (value.type === 'math' || value.type === 'inlineMath'))
    return [value as Formula];
  return Object.values(value).flatMap(findFormulas);
}

const elements = (node: MathElement | undefined): MathElement[] =>
  node
    ? [node, ...node.children.flatMap((each) => (typeof each === 'string' ? [] : elements(each)))]
    : [];
const values = (formulas: readonly Formula[], name: string) =>
  new Set(
    formulas.flatMap(({ mathml }) => elements(mathml).map(({ attributes }) => attributes?.[name])),
  );

describe('formulas of reports', () => {
  it('a bare environment is one, with the ends of its lines', () => {
    const { formulas, problems } = read('08-bare-align.md');
    expect(problems).toEqual([]);
    expect(formulas.map(({ type }) => type)).toEqual(['math', 'inlineMath']);
    expect(formulas[0]?.value).toMatch(/^\\begin\{align\}[\s\S]*\\\\\n[\s\S]*\\end\{align\}$/);
    expect(formulas.every(({ mathml }) => mathml)).toBe(true);
  });

  it('delimiters with two backslashes are delimiters', () => {
    const { formulas, gist } = read('10-double-backslash-math.md');
    expect(formulas.map(({ type }) => type)).toEqual(['inlineMath', 'math', 'inlineMath']);
    expect(formulas.every(({ mathml }) => mathml)).toBe(true);
    expect(gist).toBe('단계 수를 줄여도 L은 같다.');
  });

  it('what encloses, rules and colours is kept, and the gist has no TeX', () => {
    const { formulas, gist } = read('15-menclose.md');
    expect(formulas.every(({ mathml }) => mathml)).toBe(true);
    const notations = ['top', 'bottom', 'box', 'updiagonalstrike', 'horizontalstrike'];
    expect([...values(formulas, 'notation')]).toEqual(expect.arrayContaining(notations));
    expect([...values(formulas, 'mathcolor')]).toEqual(
      expect.arrayContaining(['#ff0000', '#0000FF']),
    );
    expect(values(formulas, 'columnlines')).toContain('none solid');
    expect(values(formulas, 'rowlines')).toContain('none solid');
    expect(gist).not.toMatch(/[\\{}$]/);
    expect(gist.replace(/\u0336/g, '')).toBe('지운 항은 a + b이다.');
  });
});
