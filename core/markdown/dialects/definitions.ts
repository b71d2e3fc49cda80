import { bold } from './bold';
import type { Rule } from './rule';

/** A meaning whose line is longer has no sisters. */
const LONGEST_LINE = 1000;
const definition = /^ {0,3}:[ \t]{1,9}(?=\S)/;

/**
 * Lists of definitions, as kramdown, Pandoc and PHP Markdown Extra have them: a term on a line, and below it what it means
 * behind a colon. The term is shown in bold above that.
 */
export const definitions: readonly Rule[] = [
  {
    open: /^ {0,3}(?=[^\s#>|:*+~<=[!{-])(?!\d{1,9}[.)]\s)[^\n]{1,100}\n(?:[ \t]{0,9}\n)? {0,3}:[ \t]{1,9}(?=\S)/,
    read: (text, at, open) => {
      const [term = ''] = open.split('\n');
      // Of a longer paragraph the last line is no term.
      if (
        !/(?:^|\n[ \t]*\n|(?:^|\n) {0,3}#{1,6} [^\n]*\n)$/.test(
          text.slice(Math.max(0, at - LONGEST_LINE), at),
        )
      )
        return undefined;
      const breaks = open.replace(/[^\n]+/g, '');
      const shown = `${bold(term.trim())}${breaks.length > 1 ? breaks : `  ${breaks}`}`;
      return { end: at + open.length, shown };
    },
  },
  {
    open: /^ {0,3}:[ \t]{1,9}(?=\S)/,
    read: (text, at, open) => {
      // Further meanings of the same term.
      const before = text.slice(Math.max(0, at - LONGEST_LINE), at).replace(/\n(?:[ \t]*\n)?$/, '');
      const line = before.slice(before.lastIndexOf('\n') + 1);
      return at > 0 && definition.test(line) ? { end: at + open.length, shown: '' } : undefined;
    },
  },
];
