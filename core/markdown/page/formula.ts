import type { Inline, MathBlock } from '../../tree';
import type { Budget } from '../budget';
import { type DomElement, findElement, hasClass, readDomText } from '../dom';
import { findMath, LONGEST_MATH } from '../lower/findMath';
import { WEIGHTS } from '../weights';

type Formula = Extract<Inline, { readonly type: 'inlineMath' }> | MathBlock;

/**
 * The formula that an element is, as its TeX: MathJax's `<script type="math/tex">`, KaTeX's or any other
 * MathML that carries its TeX in an annotation (https://www.w3.org/TR/mathml3/chapter5.html) or, as LaTeXML has it, in `alttext`.
 */
export function readFormula(element: DomElement): Formula | undefined {
  const { name, attributes, children } = element;
  if (name === 'script') {
    const mode = /^\s*math\/tex\b(.*)/i.exec(attributes.type ?? '')?.[1];
    if (mode === undefined) return undefined;
    return formula(readDomText(children), mode.includes('display'));
  }
  if (name !== 'math' && !hasClass(element, /^katex(?:-display)?$/)) return undefined;
  const tex = findElement(
    children,
    (inner) =>
      inner.name === 'annotation' && /\b(?:la)?tex\b/i.test(inner.attributes.encoding ?? ''),
  );
  const { alttext = '' } = attributes;
  const value = tex ? readDomText(tex.children) : isWords(alttext) ? '' : alttext;
  if (value.trim() === '') return undefined;
  const display = hasClass(element, /^katex-display$/) || attributes.display === 'block';
  return formula(value, display);
}

/** A formula that is read out (`x squared plus one`) is no TeX. */
function isWords(text: string): boolean {
  return !/[\\^_]/.test(text) && /\p{L}{2,}[ ,]+\p{L}{2,}/u.test(text);
}

/** A text cut into the formulas in it and the texts between; `alone` when nothing else stands in its line. */
export function cutFormulas(
  text: string,
  alone: boolean,
  budget: Budget,
): readonly (Formula | string)[] {
  const pieces: (Formula | string)[] = [];
  const opener = /\\begin\{|\\?\\[([]|\\[\s\S]|\$/g;
  const whole = text.trim();
  let from = 0;
  budget.begin(text.length);
  for (let at = opener.exec(text); at; at = opener.exec(text)) {
    if (at[0] !== '$' && !/(?:[([]|begin\{)$/.test(at[0])) continue;
    const found = findMath(text.slice(at.index));
    if (!found && !budget.trySpend(Math.min(LONGEST_MATH, text.length - at.index))) break;
    if (!found) continue;
    if (!budget.tryTake(2 * WEIGHTS.node)) break;
    if (at.index > from) pieces.push(text.slice(from, at.index));
    from = at.index + found.raw.length;
    opener.lastIndex = from;
    const shown = alone && found.display && found.raw === whole;
    pieces.push(formula(found.tex, shown));
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function formula(value: string, display: boolean): Formula {
  return display ? { type: 'math', value } : { type: 'inlineMath', value };
}
