import { isAttributes } from './attributes';
import type { Rule } from './rule';
import { bold } from './rule/bold';

/** What VuePress, VitePress, Docusaurus and MyST know by themselves; Pandoc's classes have any name. */
const known =
  /^(?:note|tip|info|warning|danger|caution|important|details|example|quote|success|error|question|abstract|todo|hint|attention|v-pre|raw|code-group|(?:code-)?tabs|card|callout-\w+)$/i;
const klass = /^[a-z][a-z_-]*$/;
const lists = /^\{[^{}]*\}|\{[^{}]*\}$/;

/**
 * Fenced divs (https://pandoc.org/MANUAL.html#divs-and-spans), which VitePress and Docusaurus call containers and
 * admonitions and give titles. What stands in one stays.
 */
export const containers: readonly Rule[] = [
  {
    open: /^[ \t>]{0,99}:{3,}(?=[\sA-Za-z가-힣{[]|$)[^\n]*/,
    read: (_, at, open) => {
      const [, signs = '', words = ''] = /^([ \t>]*):{3,}(.*)$/.exec(open) ?? [];
      return { end: at + open.length, shown: signs + readTitle(words) };
    },
  },
];

/** The title of a div in bold, empty for none: what is neither its name nor its attributes. */
function readTitle(words: string): string {
  const line = words.replace(/(?:^|[ \t]):{3,}[ \t]*$/, '').trim();
  const [first = ''] = /^[a-z][\w-]*(?=[\s[{]|$)/i.exec(line) ?? [];
  const after = line.slice(first.length).trim();
  // `::: Transformer 요약` begins with its title.
  const isName = after === '' || known.test(first) || klass.test(first) || /^[[{]/.test(after);
  const [title, attributes] = takeList(isName ? after : line);
  const titled = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  return bold(titled?.[1] ?? titled?.[2] ?? (/^\[.*\]$/.test(title) ? title.slice(1, -1) : title));
}

/** A title without the list of attributes before or behind it; `{중요}` is a word, `{open}` opens what VitePress folds. */
function takeList(line: string): readonly [title: string, list: string] {
  const [list = ''] = lists.exec(line) ?? [];
  const inside = list.slice(1, -1).trim();
  if (list === '' || !(inside === 'open' || isAttributes(inside))) return [line, ''];
  return [line.replace(list, () => '').trim(), inside];
}
