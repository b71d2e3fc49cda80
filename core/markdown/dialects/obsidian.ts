import { bold } from './bold';
import type { Rule } from './rule';

/**
 * Obsidian (https://help.obsidian.md/callouts, /links): callouts, which GitHub calls alerts, keep their title and text, and the
 * names of blocks go. Its links and marks within a line are read where Markdown's are.
 */
export const obsidian: readonly Rule[] = [
  {
    open: /^[ \t]{0,9}(?:(?:[*+-]|\d{1,9}[.)])[ \t]{1,9})?(?:>[ \t]{0,3}){1,9}\[![\w가-힣][\w가-힣 -]{0,40}(?:\|[^\]\n]{0,99})?\][^\n]*/,
    read: (text, at, open) => {
      const end = at + open.length;
      const [, signs = '', title = ''] = /^([^[]*)\[![^\]]*\][+-]?\s*(.*)$/.exec(open) ?? [];
      if (title === '') return { end, shown: signs };
      // The title is a line of its own.
      const goesOn = /^\n[ \t]*(?:>[ \t]*)+[^\s>]/.test(text.slice(end, end + 200));
      return { end, shown: signs + bold(title.trim()) + (goesOn ? '  ' : '') };
    },
  },
  {
    open: /(?:^|[ \t])\^(?=[a-zA-Z0-9-]{0,99}[a-zA-Z])[a-zA-Z0-9-]{3,100}[ \t]{0,9}$/,
    read: (_, at, open) => ({ end: at + open.length, shown: '' }),
  },
];
