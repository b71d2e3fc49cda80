import { types } from './obsidian';
import type { Rule } from './rule';
import { bold } from './rule/bold';
import { findNext, type Indented, measureIndent } from './rule/meaning';
import { readBefore } from './rule/place';

/** What belongs to one is indented by so much more. */
const WIDTH = 4;
/** Each looks through what stands in it, so that those in others are bounded; nobody writes as many. */
const DEEPEST = 12;
const MOST_COLUMNS = DEEPEST * WIDTH;
const head =
  /^(?:(?:!{3}|\?{3}\+?)[ \t]*([\p{L}\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^\n]*)")?|={3}[!+]?[ \t]*"([^\n]*)")[ \t]*$/u;

/**
 * Admonitions of Python-Markdown (https://python-markdown.github.io/extensions/admonition/), which MkDocs also folds (`???`),
 * and its tabs (`===`): the title stays, and the indented text below it.
 */
export const admonitions: readonly Rule[] = [
  {
    open: /(?:!{3}|\?{3}\+?|={3}[!+]?)[ \t]{0,3}(?=["\w\u3131-\uffff])[^\n]{1,200}$/,
    read: (text, at, open) => {
      const indent = readBefore(text, at);
      if (indent.trim() !== '' || measureIndent(indent) > MOST_COLUMNS) return undefined;
      const [, type = '', title, tab] = head.exec(open) ?? [];
      const end = at + open.length;
      const indented = findBody(text, end, measureIndent(indent) + WIDTH);
      if ((type === '' && tab === undefined) || !indented) return undefined;
      // Where nothing else is said, the type is the title.
      const words = title ?? tab ?? (types.test(type) ? '' : type);
      // The title is a line of its own.
      return { end, shown: words.trim() === '' ? '' : `${bold(words.trim())}  `, indented };
    },
  },
];

/** The lines below a place, perhaps after a blank one, that are indented by as many columns. */
function findBody(text: string, from: number, columns: number): Indented | undefined {
  let to = from;
  let blank = 0;
  for (let at = findNext(text, from); at < text.length; at = findNext(text, at)) {
    const [indent = ''] = /^[ \t]*/.exec(text.slice(at, at + MOST_COLUMNS + WIDTH)) ?? [];
    if ((text[at + indent.length] ?? '\n') === '\n') {
      blank += 1;
      if (to === from && blank > 1) break;
    } else if (measureIndent(indent) < columns) break;
    else to = at + indent.length;
  }
  return to > from ? { from, to, width: WIDTH } : undefined;
}
