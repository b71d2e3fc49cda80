import { foldCase } from '../../tree/foldCase';

/** Letters, digits and signs of ASCII in the width of syllables: `ＲＡＧ`, `：`. */
const WIDE = /[\uff01-\uff5e]/g;
/** How far each is from what it is in half that width. */
const WIDE_OFFSET = 0xfee0;
/** Latin letters that may be composed of one of ASCII and its marks. */
const COMPOSED = /[\u00e0-\u024f\u1e00-\u1eff]/g;
/** Marks that are composed with no letter, or with one that has some already. */
const MARKS = /(?<=[a-z])[\u0300-\u036f]+/g;

/** Any of these: to look for it once is quicker than to replace each, and few texts have one. */
const MARKED = /[\u0300-\u036f\u00e0-\u024f\u1e00-\u1eff]/;

/** A text with ASCII in one width, unit for unit. */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET));
}

/**
 * A text as its letters are searched: composed (NFC), in lower case, in one width, and Latin ones without their marks, which many
 * write and many do not (`Schrödinger`, `Poincaré`). What is another letter stays one (`ø`, `ł`, `½`).
 */
export function foldLetters(text: string): string {
  const folded = foldCase(foldWidth(text));
  if (!MARKED.test(folded)) return folded;
  return folded.replace(COMPOSED, withoutMarks).replace(MARKS, '');
}

function withoutMarks(letter: string): string {
  const [base = letter] = letter.normalize('NFD');
  return base >= 'a' && base <= 'z' ? base : letter;
}
