// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toMathml } from '../../core/math';
import type { MathElement } from '../../core/tree';
import { combinations } from './combinations';
import { listCommands } from './commands';
import { coreElements, isCore } from './mathmlCore';

const sheet = readFileSync('components/tree/formula.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const selectors = [...sheet.matchAll(/(?<=^|[{}])([^{}@]+)\{/g)]
  .flatMap(([, list = '']) => list.split(','))
  .map((selector) => selector.replace(/:not\(\[\w+\] \*\)/g, '').trim());
const commands = listCommands();
const converted = [...commands, ...combinations].map((sample) => ({
  ...sample,
  math: toMathml(sample.tex, true),
}));

/** Is there a rule that asks for this attribute, and holds for its value? */
function isDrawn(element: string, attribute: string, value: string): boolean {
  const node = document.createElement(element);
  node.setAttribute(attribute, value);
  return selectors.some((each) => each.includes(`[${attribute}`) && node.matches(each));
}

function* walk(node: MathElement): Generator<MathElement> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}

/** What Firefox draws by itself, and Chromium has a rule for. */
const isEnclosing = (name: string) => name === 'menclose';
describe('what Temml knows', () => {
  it('is more than a thousand commands', () => {
    expect(commands.length).toBeGreaterThan(1100);
  });

  it('is drawn by MathML Core or by our sheet where it is not left as TeX', () => {
    const lost = converted.flatMap(({ tex, math }) =>
      math ? findLost(math).map((each) => `${each} of ${tex}`) : [],
    );
    expect(lost).toEqual([]);
  });

  it('is TeX where it defines, refers, loads, marks up, mirrors or is no formula by itself', () => {
    const left = new Set(converted.filter(({ math }) => !math).map(({ about }) => about));
    const [defines, refers, loads, mirrors, alone] = [
      '\\def \\edef \\gdef \\xdef \\let \\futurelet \\global \\newcommand \\renewcommand \\providecommand',
      '\\ref \\eqref',
      '\\includegraphics \\class \\id \\style \\data',
      '\\reflectbox \\leftmodels',
      '\\( \\) \\] \\begin \\end \\bgroup \\egroup \\TextOrMath \\tmspace bordermatrix array',
    ];
    expect([...left].sort()).toEqual(
      [defines, refers, loads, mirrors, alone].join(' ').split(' ').sort(),
    );
  });
});

/** The elements and attributes that nobody draws. */
function findLost(math: MathElement): string[] {
  return [...walk(math)].flatMap(({ name, attributes = {} }) => [
    ...(coreElements.has(name) || isEnclosing(name) ? [] : [name]),
    ...Object.entries(attributes)
      .filter(([attribute, value]) => !isCore(name, attribute, value))
      .filter(([attribute, value]) => !isDrawn(name, attribute, value))
      .map(([attribute, value]) => `${name} ${attribute}="${value}"`),
  ]);
}
