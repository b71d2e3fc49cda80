/**
 * A text as Markdown that reads as the same text. Only what would change the meaning is escaped: an
 * underscore within a word, say, is left alone, and so is a bracket that begins no link, since `\[`
 * begins a formula in many readers.
 */
export function escaped(text: string): string {
  return text
    .replace(signs, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(unescapable, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Raised or lowered, or a bracket behind a backslash: with one of their own these would be accents and formulas of TeX. */
const unescapable =
  /(?<=\\)[[(]|\^(?=\[)|(?<!\\)(?:\^(?=[\w+−-]{1,12}\^)|~(?=[\da-z][\d+a-z-]{0,3}~))/g;

const signs = new RegExp(
  [
    /[\\`*$]/,
    // A link of any sort, a footnote, a callout, a table of contents
    /\](?=[([:\]（])|(?<=\[)!|\](?=\s*$)(?<=\[toc\])/,
    /<(?=[a-z!/?])|&(?=#?\w+;)/,
    // A comment or a tag of some dialect, and attributes
    /%(?=%)|\{(?=[%{#>:.]|-\}|[\w-]+=)/,
    // What is highlighted, and the name of a block
    /=(?==)|(?<==)=|(?<!\S)\^(?=[\w-]*\s*$)/,
    // The name of an emoji
    /(?<![a-z\d:/]):(?=[a-z\d_+-]{1,40}:)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
);

/** The same where an address in the text would become a link: outside of links. */
export function unlinked(text: string): string {
  return escaped(text).replace(/https?(?=:)|www(?=\.)/gi, '$&\\');
}

/** Text that would begin a heading, a list or a quotation, or be the rule of a table, kept as text. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+>]|=+\s*$|[|:](?=[\s|:-]+$)|:(?=::|[ \t]))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
