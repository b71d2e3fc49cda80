import { isAttributes } from './attributes';
import { isPlaceholder, isWithinList } from './kramdown/contents';
import type { Rule } from './rule';
import { endsLine, isQuoted, keepBreaks, readBefore } from './rule/place';
import { endsSpan } from './rule/span';

/**
 * kramdown (https://kramdown.gettalong.org/syntax.html): lists of attributes and their definitions, extensions, the list that
 * becomes a table of contents, abbreviations, and the sign that ends a block.
 */
export const kramdown: readonly Rule[] = [
  {
    open: /^[ \t]{0,3}(?:[*+-]|\d{1,3}\.)[ \t][^\n]{0,200}\n[ \t]{0,9}\{:[^{}\n]{0,200}\}[ \t]{0,9}$/,
    read: (text, at, open) => {
      const [line = '', list = ''] = open.split('\n');
      // It takes the place of all of its list: one with more in it is no mere place.
      return /\{:(?:[^{}]*\s)?toc(?:\s[^{}]*)?\}/.test(list) &&
        isPlaceholder(line) &&
        !isWithinList(text, at)
        ? { end: at + open.length, shown: '\n' }
        : undefined;
    },
  },
  {
    open: /\{:[^{}\n]{0,500}\}/,
    read: (text, at, open, find) => {
      const end = at + open.length;
      if (extension.test(open) ? isQuoted(text, at, end) : !isList(text, at, end)) return undefined;
      // What ends one stands behind what began it.
      if (open.startsWith('{:/') && (find(/\{::[a-z]/, 0)?.index ?? at) >= at) return undefined;
      return { end, shown: '' };
    },
  },
  {
    open: /^ {0,3}\*\[[^\]\n]{1,200}\]:[^\n]*/,
    // `*[한계]: 데이터가 적다.*` is a line in italics, and `*[한계]: 데이터가 적다.` an item without its space.
    read: (_, at, open) =>
      /\*\s*$/.test(open) || !/^ *\*\[[^\]]*[A-Z0-9][^\]]*[A-Z0-9][^\]]*\]/.test(open)
        ? undefined
        : { end: at + open.length, shown: '' },
  },
  { open: /^\^[ \t]{0,9}$/, read: (_, at, open) => ({ end: at + open.length, shown: '' }) },
  // Of GitLab, Typora, Obsidian and others, alone on its line.
  {
    open: /^ {0,3}(?:\[TOC\]|\[\[_?TOC_?\]\]|@\[toc\](?:\([^()\n]{0,60}\))?|\{\{\s?TOC\s?\}\}|\$\{toc\})[ \t]{0,9}$/i,
    read: (_, at, open) => ({ end: at + open.length, shown: keepBreaks(open) }),
  },
];

const extension =
  /^\{:(?::(?:nomarkdown|options|comment)(?:\s[^{}]*)?|\/(?:nomarkdown|options|comment)?)\}$/;
const names = /^(?:[a-z][\w-]*|\.?no_?toc)(?:\s+[a-z][\w-]*)*$/;

/**
 * Is it a list of attributes where one may stand, or the definition of one: alone on a line, at an item's start, behind a
 * span or a block's last word? One that only names others is a word of the writer's wherever that is not plain.
 */
function isList(text: string, at: number, end: number): boolean {
  const [, label, list = ''] = /^\{:([\w-]+:(?=\s))?(.*)\}$/.exec(text.slice(at, end)) ?? [];
  const isNamed = names.test(list.trim());
  if (!isNamed && !isAttributes(list.trim())) return false;
  const before = readBefore(text, at);
  const isLast = endsLine(text, end);
  if (isLast && /^[ \t>]*$/.test(before)) return true;
  if (label !== undefined) return false;
  if (isNamed && !before.endsWith(')')) return isLast && /^[ \t>]*#{1,6}[ \t].*\s$/.test(before);
  if (/^[ \t>]*(?:[*+-]|\d{1,9}[.)])[ \t]+$/.test(before)) return true;
  return endsSpan(before) || (isLast && /\s$/.test(before));
}
