/** TeX found at the start of a text: `raw` with its delimiters, `tex` without them, verbatim. */
export type FoundMath = { readonly raw: string; readonly tex: string; readonly display: boolean };

/** Letters that are looked at for a formula's end. */
export const LONGEST_MATH = 10_000;

// Bounded, and stopping at the next opener, so that a text full of openers costs no more than its length.
const display =
  /^(?:\$\$((?:[^$\\]|\\[\s\S]|\$(?!\$)){1,9999})\$\$|\\\[((?:[^\\]|\\[^[\]]){1,9999})\\\])/;
const parenthesised = /^\\\(((?:[^\\\n]|\\[^()\n]|\n(?!\s*\n)){1,4999})\\\)/;
// The rule of Pandoc's tex_math_dollars, so that `$5~$10` stays money: no space inside the dollars, no digit after them.
const dollars = /^\$(?![\s$])((?:[^$\\\n]|\\.|\n(?!\s*\n)){0,4999}(?:[^\s$\\]|\\.))\$(?!\d)/;
const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;

/** The formula that an inline text starts with, in any of `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. */
export function findMath(text: string): FoundMath | undefined {
  const shown = display.exec(text);
  if (shown) return { raw: shown[0], tex: shown[1] ?? shown[2] ?? '', display: true };
  const found = parenthesised.exec(text) ?? dollars.exec(text);
  const tex = found?.[1];
  if (!found || tex === undefined) return undefined;
  // Prices around Korean words ("$5에서 최대$까지") are no formula; \text{…} is.
  if (hangul.test(tex) && !tex.includes('\\')) return undefined;
  return { raw: found[0], tex, display: false };
}

/** A displayed formula that stands alone on its lines, with the line end after it. */
export function findMathBlock(text: string): FoundMath | undefined {
  const indent = /^ {0,3}(?=\$\$|\\\[)/.exec(text)?.[0];
  if (indent === undefined) return undefined;
  const found = display.exec(text.slice(indent.length));
  if (!found) return undefined;
  const end = /^[ \t]*(?:\n|$)/.exec(text.slice(indent.length + found[0].length));
  if (!end) return undefined;
  return { raw: indent + found[0] + end[0], tex: found[1] ?? found[2] ?? '', display: true };
}
