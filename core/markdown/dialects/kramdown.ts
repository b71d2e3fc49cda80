import { isAttributes } from './attributes';
import { endsLine, keepBreaks, readBefore } from './place';
import type { Rule } from './rule';

/**
 * kramdown (https://kramdown.gettalong.org/syntax.html): lists of attributes and their definitions, extensions, the list that
 * becomes a table of contents, abbreviations, and the sign that ends a block.
 */
export const kramdown: readonly Rule[] = [
  {
    open: /^[ \t]{0,3}(?:[*+-]|\d{1,3}\.)[ \t][^\n]{0,200}\n[ \t]{0,9}\{:[^{}\n]{0,200}\}[ \t]{0,9}$/,
    read: (_, at, open) =>
      /\{:(?:[^{}]*\s)?toc(?:\s[^{}]*)?\}\s*$/.test(open)
        ? { end: at + open.length, shown: '\n' }
        : undefined,
  },
  {
    open: /\{:[^{}\n]{0,500}\}/,
    read: (text, at, open) => {
      const end = at + open.length;
      return isList(open) && stands(text, at, end) ? { end, shown: '' } : undefined;
    },
  },
  {
    open: /^ {0,3}\*\[[^\]\n]{1,200}\]:[^\n]*/,
    // `*[한계]: 데이터가 적다.*` is a line in italics.
    read: (_, at, open) => (/\*\s*$/.test(open) ? undefined : { end: at + open.length, shown: '' }),
  },
  { open: /^\^[ \t]{0,9}$/, read: (_, at, open) => ({ end: at + open.length, shown: '' }) },
  // Of GitLab, Typora, Obsidian and others, alone on its line.
  {
    open: /^ {0,3}(?:\[TOC\]|\[\[_?TOC_?\]\]|@\[toc\][^\n]{0,60}|\{\{\s?TOC\s?\}\}|\$\{toc\})[ \t]{0,9}$/i,
    read: (_, at, open) => ({ end: at + open.length, shown: keepBreaks(open) }),
  },
];

const extension = /^\{::?(?:\/?(?:nomarkdown|options|comment)?|(?:options|nomarkdown)\s[^{}]*)\}$/;
const names = /^(?:[a-z][\w-]*|\.?no_?toc)(?:\s+[a-z][\w-]*)*$/;

/** Is it a list of attributes, a definition of one, or an extension of kramdown's? */
function isList(open: string): boolean {
  if (extension.test(open)) return true;
  const [, list = ''] = /^\{:(?:[\w-]+:(?=\s))?([^{}]*)\}$/.exec(open) ?? [];
  const words = list.trim();
  return isAttributes(words) || names.test(words);
}

/** After a span, alone on a line, behind a block's last word, or at an item's start. */
function stands(text: string, at: number, end: number): boolean {
  // `$x_{:t}$` is an index of TeX's; behind emphasis there are attributes, as `_word_{: .red}`.
  if (/[_^*]/.test(text[at - 1] ?? '') && names.test(text.slice(at + 2, end - 1).trim()))
    return false;
  if (/[)\]*_`~>"]/.test(text[at - 1] ?? '') || text.startsWith('{::', at)) return true;
  if (text.startsWith('{:/', at)) return true;
  const before = readBefore(text, at);
  if (/^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?$/.test(before)) return true;
  return /\s$/.test(before) && endsLine(text, end);
}
