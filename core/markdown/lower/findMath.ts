import { findEnvironment } from './environments';
import { isFormula } from './isFormula';

/** TeX found at the start of a text: `raw` with its delimiters, `tex` without them. */
type FoundMath = { readonly raw: string; readonly tex: string; readonly display: boolean };

/** Letters that are looked at for a formula's end. */
export const LONGEST_MATH = 10_000;

// Bounded, and stopping at the next opener, so that a text full of openers costs no more than its length.
const display =
  /^(?:\$\$((?:[^$\\]|\\[\s\S]|\$(?!\$)){1,9999})\$\$|\\\[((?:[^\\]|\\[^[\]]){1,9999})\\\])/;
const parenthesised = /^\\\(((?:[^\\\n]|\\[^()\n]|\n(?!\s*\n)){1,4999})\\\)/;
// Where Markdown takes one backslash, writers put two: Jekyll, Hugo, Pandoc's tex_math_double_backslash.
const doubled =
  /^\\\\(?:\[((?:[^\\]|\\{4}|\\(?!\\{3}|\\[[\]])[\s\S]){1,9999}?)\\\\\]|\(((?:[^\\\n]|\\{4}|\\(?!\\{3}|\\[()])[\s\S]|\n(?!\s*\n)){1,4999}?)\\\\\))/;
/** The dollars of GitHub and GitLab that keep Markdown out. */
const quoted = /^\$(`{1,3})((?:[^`\n]|\n(?!\s*\n)){1,4999})\1\$/;
// The rule of Pandoc's tex_math_dollars: no space inside the dollars; MathJax allows one on both sides.
const dollars = /^\$(?![\s$])((?:[^$\\\n]|\\.|\n(?!\s*\n)){0,4999}(?:[^\s$\\]|\\.))\$/;
const spaced = /^\$ ([^$\\\n]{0,200}\\[A-Za-z](?:[^$\\\n]|\\.){0,400}) \$/;

/** The formula that an inline text starts with, however it is delimited, or a bare environment. */
export function findMath(text: string): FoundMath | undefined {
  return text.startsWith('$') ? findDollars(text) : findBackslash(text);
}

/** A displayed formula that stands alone on its lines, with the line end after it. */
export function findMathBlock(text: string): FoundMath | undefined {
  const indent = /^ {0,3}(?=\$\$|\\\\?\[|\\begin\{)/.exec(text)?.[0];
  if (indent === undefined) return undefined;
  const found = findMath(text.slice(indent.length));
  if (!found?.display) return undefined;
  const end = /^[ \t]*(?:\n|$)/.exec(text.slice(indent.length + found.raw.length));
  return end ? { ...found, raw: indent + found.raw + end[0] } : undefined;
}

function findDollars(text: string): FoundMath | undefined {
  const shown = display.exec(text);
  if (shown) return { raw: shown[0], tex: shown[1] ?? '', display: true };
  const [mark, , code] = quoted.exec(text) ?? [];
  if (mark && code) return { raw: mark, tex: code, display: false };
  const [raw, tex] = dollars.exec(text) ?? spaced.exec(text) ?? [];
  if (!raw || tex === undefined || !isFormula(tex, text.slice(raw.length, raw.length + 2)))
    return undefined;
  return { raw, tex, display: false };
}

function findBackslash(text: string): FoundMath | undefined {
  const environment = findEnvironment(text);
  if (environment) return { raw: environment, tex: environment, display: true };
  if (text.startsWith('\\\\')) {
    const [raw, shown, inline] = doubled.exec(text) ?? [];
    if (!raw) return undefined;
    return { raw, tex: takeBackslashes(shown ?? inline ?? ''), display: shown !== undefined };
  }
  const shown = display.exec(text);
  if (shown) return { raw: shown[0], tex: shown[2] ?? '', display: true };
  const [raw, tex = ''] = parenthesised.exec(text) ?? [];
  return raw ? { raw, tex, display: false } : undefined;
}

/** TeX as it is once Markdown took a backslash before a sign; one line's end within, `\\`, is two signs. */
function takeBackslashes(tex: string): string {
  return tex.replace(/\\\\(\\\\)|\\(\\[{}|,;:!#%&_])|\\([_*])/g, '$1$2$3');
}
