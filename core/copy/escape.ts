/**
 * A text as Markdown that reads as the same text. Only what would change the meaning is escaped: an
 * underscore within a word, say, is left alone, and so is a bracket that begins no link, since `\[`
 * begins a formula in many readers.
 */
export function escaped(text: string): string {
  return (
    text
      // The last two would begin a comment of some dialect.
      .replace(/[\\`*$]|\](?=[([:])|<(?=[a-z!/?])|&(?=#?\w+;)|%(?=%)|\{(?=[%{#>]|::)/gi, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/~~/g, '\\~\\~')
  );
}

/** The same where an address in the text would become a link: outside of links. */
export function unlinked(text: string): string {
  return escaped(text).replace(/https?(?=:)|www(?=\.)/gi, '$&\\');
}

/** Text that would begin a heading, a list or a quotation, or be the rule of a table, kept as text. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+>]|=+\s*$|[|:](?=[\s|:-]+$))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
