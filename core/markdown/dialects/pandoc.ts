import { isAttributes } from './attributes';
import { bold } from './bold';
import { endsLine, readBefore } from './place';
import type { Rule } from './rule';
import { endsSpan } from './span';

/**
 * Pandoc (https://pandoc.org/MANUAL.html): attributes of headings, links, code and spans, and fenced divs, which VitePress and
 * Docusaurus give titles. What stands in a div stays.
 */
export const pandoc: readonly Rule[] = [
  {
    open: /(?<![\])])\[[^[\]\n]{1,300}\]\{[#.][^{}\n]{1,300}\}/,
    read: (_, at, open) => {
      const [, words = '', list = ''] = /^\[([^\]]*)\]\{(.*)\}$/.exec(open) ?? [];
      return isAttributes(list) ? { end: at + open.length, shown: words } : undefined;
    },
  },
  {
    open: /\{(?:[#.a-z가-힣][^{}\n]{1,500}|-)\}/,
    read: (text, at, open) => {
      const end = at + open.length;
      const list = open.slice(1, -1);
      const before = readBefore(text, at);
      // `## 조건 {k=3}` says what `k` is.
      const isMarked = list === '-' || /(?:^|\s)[#.]|["']/.test(list);
      const isHeading = isMarked && endsLine(text, end) && standsInHeading(text, before, end);
      const isSpan = /[)\]`]$/.test(before) && list !== '-' && endsSpan(before);
      if (!isHeading && !isSpan) return undefined;
      return list === '-' || isAttributes(list) ? { end, shown: '' } : undefined;
    },
  },
  {
    open: /^[ \t>]{0,99}:{3,}[^\n]*/,
    read: (_, at, open) => {
      const [, signs = '', words = ''] = /^([ \t>]*):{3,}(.*)$/.exec(open) ?? [];
      const title = readTitle(words);
      return title === undefined ? undefined : { end: at + open.length, shown: signs + title };
    },
  },
];

function standsInHeading(text: string, before: string, end: number): boolean {
  if (/^[ \t>]*#{1,6}[ \t]/.test(before)) return true;
  return /^[ \t]*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));
}

/** The title of a div in bold, empty for none; undefined when the line opens no div. */
function readTitle(words: string): string | undefined {
  const line = words.replace(/:+\s*$/, '').trim();
  const name = /^\s*(?:[a-z][\w-]*|(?=\{))/i.exec(line)?.[0];
  if (line === '') return '';
  if (name === undefined) return bold(line);
  const after = line.slice(name.length).trim();
  const [list = ''] = /^\{[^{}]*\}/.exec(after) ?? [];
  const titled = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(list);
  const rest = after.slice(list.length).trim();
  if (list === '' && name === '') return undefined;
  return bold(titled?.[1] ?? titled?.[2] ?? (/^\[.*\]$/.test(rest) ? rest.slice(1, -1) : rest));
}
