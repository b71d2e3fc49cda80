import type { Rule } from './rule';
import { bold } from './rule/bold';
import { isQuoted, keepBreaks } from './rule/place';
import { codes, delimitFormula, formulas, writeCode } from './templates/verbatim';

/** No tag is longer. */
const LONGEST_TAG = 2000;
/** These show pictures: what they say is a caption, and no title of what they hold. */
const pictures = /^(?:figure|fig|img|image|picture|include|asset_img|video|youtube|gallery)$/;

/**
 * The tags of Liquid (Jekyll, Hexo, GitBook; https://shopify.github.io/liquid/) and Hugo's shortcodes
 * (https://gohugo.io/content-management/shortcodes/). What stands between them stays; code is code, formulas are
 * formulas; of a tag itself only its title or caption is text.
 */
export const templates: readonly Rule[] = [
  {
    open: /\{%-?\s{0,9}raw\s{0,9}-?%\}/,
    read: (text, at, open, find) => {
      const from = at + open.length;
      const close = find(/\{%-?\s{0,9}endraw\s{0,9}-?%\}/, from);
      if (!close) return { end: from, shown: '' };
      return { end: close.index + close[0].length, shown: text.slice(from, close.index) };
    },
  },
  tagRule(/\{%-?[ \t]{0,9}(?=[a-z_])/, /%\}/, (name) => `\\{%-?\\s{0,9}end${name}\\s{0,9}-?%\\}`),
  tagRule(
    /\{\{[<%][+-]?\s{0,9}(?=[\w/])/,
    /[>%]\}\}/,
    (name) => `\\{\\{[<%]\\s{0,9}\\/\\s{0,9}${name}\\s{0,9}[>%]\\}\\}`,
  ),
  {
    open: /\{\{-?\s{0,9}(?=[\w."'$])/,
    read: (text, at, open, find) => {
      const from = at + open.length;
      const close = find(/-?\}\}/, from);
      if (!close || close.index - from > LONGEST_TAG) return undefined;
      const value = text.slice(from, close.index).trim();
      const literal = /^(?:"([^"]*)"|'([^']*)')(?:\s*\||$)/.exec(value);
      const words = literal?.[1] ?? literal?.[2];
      if (words === undefined && !isExpression(value)) return undefined;
      return { end: close.index + close[0].length, shown: words ?? keepBreaks(value) };
    },
  },
];

/** What Jekyll, Hexo and Hugo know by themselves. */
const roots = /^(?:page|site|layout|include|theme|jekyll|paginator)\.\w/;
const fields =
  /^(?:\$\.|\$?\.(?=Site|Page))[A-Z]|^\.(?:Title|Content|Summary|Params|Date|Lastmod|(?:Rel)?Permalink|Get|Inner|File|Kind|Section|Type|Description|WordCount|ReadingTime|TableOfContents|Plain|Resources|Store|Scratch)\b/;
const calls = /^(?:partial|printf|safeHTML|ref|relref|absURL|relURL|i18n)\s+["'.(`]/;
const filters =
  /^[\w.]+\s*\|\s*(?:(?:relative|absolute)_url|markdownify|jsonify|slugify|strip_html|(?:xml|cgi|uri)_escape|date(?:_to_\w+)?\s*(?::|$)|asset_url|img_url)/;

/** What an engine fills in; `{{question}}`, `{{ .Prompt }}` and `{{ messages | tojson }}` are texts of a prompt. */
function isExpression(value: string): boolean {
  return roots.test(value) || fields.test(value) || calls.test(value) || filters.test(value);
}

function tagRule(open: RegExp, close: RegExp, writeEnd: (name: string) => string): Rule {
  return {
    open,
    read: (text, at, begin, find) => {
      const from = at + begin.length;
      const found = find(close, from);
      const inside = text.slice(from, found?.index ?? from);
      // What goes over a blank line, or has more than white space behind its name, is no tag.
      if (!found || inside.length > LONGEST_TAG || /\{[{%]|\n[ \t]*\n/.test(inside))
        return undefined;
      const [, name = '', args = ''] = /^([/\w.-]+)(?:\s([\s\S]*?))?[\s/-]*$/.exec(inside) ?? [];
      if (name === '') return undefined;
      const end = found.index + found[0].length;
      // An attribute's value is no word in quotes.
      if (isQuoted(text, at, end) && text[at - 2] !== '=') return undefined;
      const last = isVerbatim(name) ? find(new RegExp(writeEnd(name)), end) : undefined;
      if (!last) {
        const words = readWords(args);
        const shown = pictures.test(name) ? words : bold(words);
        return { end, shown: shown + keepBreaks(inside) };
      }
      const place = { text, at, from: end, to: last.index, end: last.index + last[0].length };
      const write = codes.has(name) ? writeCode : delimitFormula;
      return { end: place.end, shown: write(place, name, args) };
    },
  };
}

function isVerbatim(name: string): boolean {
  return codes.has(name) || formulas.has(name);
}

/** What a tag says to a reader: a caption, a title or the like. */
function readWords(args: string): string {
  const found =
    /\b(?:caption|title|summary|alt|header)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/.exec(args);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replace(/\s+/g, ' ').trim();
}
