import { findMath, LONGEST_MATH } from '../../lower/findMath';
import { isFormula } from '../../lower/isFormula';

/** Code, an escape, or what opens a displayed formula. */
const mark = /(`+)|\\\[|\\[\s\S]|\$\$/g;
const blank = /\n[ \t]*\n/;

/**
 * Where the displayed formula ends that a paragraph of so many letters begins and does not end, as when a line of it begins
 * with a sign of Markdown's (`+ y$$`); undefined for none, and for one that goes over a blank line.
 */
export function findOpenFormula(src: string, length: number): number | undefined {
  const text = src.slice(0, length);
  if (!text.includes('$$') && !text.includes('\\[')) return undefined;
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [sign, ticks] = found;
    if (ticks !== undefined) {
      const close = text.indexOf(ticks, mark.lastIndex);
      if (close > 0) mark.lastIndex = close + ticks.length;
    } else if (sign === '$$' || sign === '\\[') {
      const math = findMath(src.slice(found.index, found.index + LONGEST_MATH));
      if (!math?.display) return undefined;
      const end = found.index + math.raw.length;
      if (end >= length) return isWhole(math.raw, math.tex) ? end : undefined;
      mark.lastIndex = end;
    }
  }
  return undefined;
}

function isWhole(raw: string, tex: string): boolean {
  return !blank.test(raw) && isFormula(tex.trim(), '');
}
