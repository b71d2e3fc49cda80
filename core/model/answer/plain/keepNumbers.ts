/** Joins two signs, is seen by nobody, and is left out once a text has been read. */
const JOINER = '\u2060';
/** What may be a list's number, at the beginning of a line or of a list's item. */
const MARKER = /^([ \t>]*(?:[-*+][ \t]+)?)(\d{1,9})(?=[.)](?:\s|$))/gm;
/** Two tildes, and what none are looked for in: formulas, code, what is escaped. A paragraph ends what is struck out. */
const RUN = /(?<!~)~~(?!~)|\$[^$\n]{1,1000}\$|`[^`\n]{1,1000}`|\\[\s\S]|\n\s*\n/g;

/**
 * Markdown → the same with a joiner where numbers would be lost or struck out: behind those that begin a line and continue no
 * list (`2024. 3월`), and in the tildes of ranges (`1~~2~~3`).
 */
export function keepNumbers(text: string): string {
  return keepRanges(keepMarkers(text));
}

/** A list begins with one, and goes on with the next. */
function keepMarkers(text: string): string {
  let last = 0;
  return text.replace(MARKER, (marker, before: string, digits: string) => {
    const number = Number(digits);
    if (number !== 1 && (last === 0 || number !== last + 1)) return `${before}${digits}${JOINER}`;
    last = number;
    return marker;
  });
}

function keepRanges(text: string): string {
  let isOpen = false;
  return text.replace(RUN, (run: string, at: number) => {
    if (run.startsWith('\n')) isOpen = false;
    if (!run.startsWith('~')) return run;
    const before = text[at - 1] ?? ' ';
    const after = text[at + run.length] ?? ' ';
    if (isOpen && /\S/.test(before)) {
      isOpen = false;
      return run;
    }
    if (/[\p{L}\p{N}%°$)\]}]/u.test(before) && /[\d$.+±-]/.test(after)) return `~${JOINER}~`;
    isOpen ||= /\S/.test(after);
    return run;
  });
}
