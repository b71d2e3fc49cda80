import type { InlineMath, MathBlock } from '../tree';
import { writeMathml } from './plain';

/** A formula as words of a line: plain characters where it was converted, else its TeX without the signs of TeX. */
export function writeFormula({ value, mathml }: InlineMath | MathBlock): string {
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
