import type { InlineMath, MathBlock } from '../tree';
import { writeMathml } from './plain';

/** A formula as words of a line that is heard: plain characters where it was converted, else its TeX without the signs of TeX. */
export function sayFormula({ value, mathml }: InlineMath | MathBlock): string {
  if (mathml) return writeMathml(mathml);
  return value
    .replace(
      /\\(?:left|right|[bB]igg?[lrm]?|displaystyle|textstyle|mathrm|text|label\{[^}]*\})(?![A-Za-z])/g,
      '',
    )
    .replace(/\\([A-Za-z]+)\*?/g, ' $1 ')
    .replace(/\\[\\,;:! ]|[~&]/g, ' ')
    .replace(/\\|[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A formula in a line that is looked at: as words, but one with commands that was not converted as the TeX that it is, as
 * in titles, for its words would say something else.
 */
export function showFormula(formula: InlineMath | MathBlock): string {
  const { value, mathml } = formula;
  return mathml || !/\\[A-Za-z]/.test(value) ? sayFormula(formula) : `$${value.trim()}$`;
}
