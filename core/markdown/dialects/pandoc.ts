import { isAttributes } from './attributes';
import type { Rule } from './rule';
import { endsLine, readBefore } from './rule/place';
import { endsSpan } from './rule/span';

/** Pandoc (https://pandoc.org/MANUAL.html): attributes of headings, links, code and spans. */
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
];

function standsInHeading(text: string, before: string, end: number): boolean {
  if (/^[ \t>]*#{1,6}[ \t]/.test(before)) return true;
  return /^[ \t]*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));
}
