import type { Rule } from './rule';
import { bold } from './rule/bold';
import { findMeaning } from './rule/meaning';

/** A meaning whose line is longer has no sisters. */
const LONGEST_LINE = 1000;
const definition = /^ {0,3}:[ \t]{1,9}(?=\S)/;
/** Of a longer paragraph the last line is no term. */
const endsParagraph = /(?:^|\n[ \t]*\n|(?:^|\n) {0,3}#{1,6} [^\n]*\n)$/;
/** A term that begins with code or a formula, which is not looked into. */
const marked = /^ {0,3}(?=[`$\\])(?!`{3}|\$\$|\\\[|\\begin)[^\n]{1,100}$/;

/**
 * Lists of definitions, as kramdown, Pandoc and PHP Markdown Extra have them: a term on a line, and below it what it means
 * behind a colon, with the indented blocks below that. The term is shown in bold above.
 */
export const definitions: readonly Rule[] = [
  {
    open: /^ {0,3}(?=[^\s#>|:*+~<=[!{-])(?!\d{1,9}[.)]\s)[^\n]{1,100}\n(?:[ \t]{0,9}\n)? {0,3}:[ \t]{1,9}(?=\S)/,
    read: (text, at, open) => {
      const [term = ''] = open.split('\n');
      if (!endsParagraph.test(text.slice(Math.max(0, at - LONGEST_LINE), at))) return undefined;
      const shown = bold(term.trim()) + breakLine(open);
      return { end: at + open.length, shown, indented: findMeaning(text, at + open.length) };
    },
  },
  {
    open: /\n(?:[ \t]{0,9}\n)? {0,3}:[ \t]{1,9}(?=\S)/,
    read: (text, at, open) => {
      const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
      const from = before.lastIndexOf('\n') + 1;
      const line = before.slice(from);
      const indented = findMeaning(text, at + open.length);
      // Further meanings of the same term.
      if (followsMeaning(before))
        return { end: at + open.length, shown: open.replace(/[^\n]+/g, ''), indented };
      return marked.test(line) && endsParagraph.test(before.slice(0, from))
        ? { end: at + open.length, shown: breakLine(open), indented }
        : undefined;
    },
  },
];

/** Is the last line that is neither blank nor indented a meaning's? */
function followsMeaning(before: string): boolean {
  for (let to = before.length, from = to; to >= 0; to = from - 1) {
    from = to === 0 ? 0 : before.lastIndexOf('\n', to - 1) + 1;
    const line = before.slice(from, to);
    if (definition.test(line)) return true;
    if (!/^(?: {4}|\t|[ \t]*$)/.test(line)) return false;
  }
  return false;
}

/** The lines between a term and its meaning: at least a break. */
function breakLine(open: string): string {
  const breaks = open.replace(/[^\n]+/g, '');
  return breaks.length > 1 ? breaks : `  ${breaks}`;
}
