import { countSigns } from '../countSigns';
import type { Rule } from './rule';
import { bold } from './rule/bold';

/** The types of Obsidian and GitHub, which both show by a sign. */
export const types =
  /^(?:note|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|attention|failure|fail|missing|danger|error|bug|example|quote|cite)$/i;
const NEAR = 200;
const endsBlock = /^(?:$|\n[ \t>]*(?:$|\n|(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]))/;

/**
 * Obsidian (https://help.obsidian.md/callouts, /links): callouts, which GitHub calls alerts, keep their title and text, and the
 * names of blocks go. Its links and marks within a line are read where Markdown's are.
 */
export const obsidian: readonly Rule[] = [
  {
    open: /^[ \t]{0,9}(?:(?:[*+-]|\d{1,9}[.)])[ \t]{1,9})?(?:>[ \t]{0,3}){1,9}\[![^[\]\n|]{1,60}(?:\|[^[\]\n]{0,99})?\](?!\()[^\n]*/,
    read: (text, at, open) => {
      const end = at + open.length;
      const [, signs = '', type = '', words = ''] =
        /^([^[]*)\[!([^\]|]*)[^\]]*\][+-]?\s*(.*)$/.exec(open) ?? [];
      const isKnown = types.test(type.trim());
      if (!isKnown && isWithinQuote(text, at, signs)) return undefined;
      // Obsidian shows the type for the title that is missing, which a reader needs to see where it is the writer's own.
      const title = words || (isKnown ? '' : type);
      if (title.trim() === '') return { end, shown: signs };
      // The title is a line of its own.
      const goesOn = /^\n[ \t]*(?:>[ \t]*)+[^\s>]/.test(text.slice(end, end + 200));
      return { end, shown: signs + bold(title.trim()) + (goesOn ? '  ' : '') };
    },
  },
  {
    open: /(?:^|[ \t])\^(?=[a-zA-Z0-9-]{0,99}[a-zA-Z])[a-zA-Z0-9-]{3,100}[ \t]{0,9}$/,
    read: (text, at, open) => {
      const end = at + open.length;
      // A block's name ends it, and `A ^top` is a matrix that somebody turned.
      const isLast = endsBlock.test(text.slice(end, end + NEAR));
      const isPower = /(?:}|(?<![A-Za-z])[A-Za-z])$/.test(text.slice(Math.max(0, at - 2), at));
      return isLast && !isPower ? { end, shown: '' } : undefined;
    },
  },
];

/** Only a quote's first line says what it is: does the line above belong to the same one? */
function isWithinQuote(text: string, at: number, signs: string): boolean {
  const above = text.slice(Math.max(0, at - NEAR), Math.max(0, at - 1));
  const [before = ''] =
    /^[ \t]*(?:>[ \t]*)*(?=[^\s>])/.exec(above.slice(above.lastIndexOf('\n') + 1)) ?? [];
  return !/[-*+\d]/.test(signs) && countSigns(before, '>') >= countSigns(signs, '>');
}
