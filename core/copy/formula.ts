/** What begins as a variable of a shell or a template does, and what a reader of dollars takes for the rest of it. */
const variable = /^(?:[A-Za-z_]{2}|[{(]|\.[A-Za-z])/;
const goesOn = /^(?:[A-Za-z_{(]|\.\w)/;
const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;

/**
 * A formula within a line as Markdown: between dollars, and where these would be read as text (before a digit, around Korean
 * words, as a variable's) in TeX's own brackets. `next` is the text right behind it.
 */
export function writeFormula(tex: string, next: string): string {
  return isSafe(tex, next) ? `$${tex}$` : `\\(${tex}\\)`;
}

function isSafe(tex: string, next: string): boolean {
  if (/^[\s`]|\s$|^$|(?<!\\)(?:\\\\)*\$/.test(tex)) return false;
  if (next.startsWith('$')) return false;
  if (/\\[A-Za-z]/.test(tex)) return true;
  if (/^\d/.test(next) || /^[,;)\]]/.test(tex)) return false;
  if (hangul.test(tex) && !tex.includes('\\')) return false;
  return !(variable.test(tex) && goesOn.test(next));
}
