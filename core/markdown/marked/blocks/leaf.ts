import type { Tokens } from 'marked';
import type { Block, Paragraph, Table } from '../../../tree';
import { trimNodes } from '../../../tree/inlines';
import { readInlines } from '../inlines';

/** Of a fence's words the first is the language, as a class too (`{.python .numberLines}`). */
export function readCode({ text, lang = '' }: Tokens.Code): Block {
  const name = /^\{?\s*\.?([^\s{}]+)/.exec(lang)?.[1];
  return { type: 'code', value: text, ...(name && { lang: name }) };
}

/** marked's table, its first row the header. */
export function readTable(token: Tokens.Table): Table {
  const rows = [token.header, ...token.rows];
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: readInlines(cell.tokens) })),
    })),
  };
}

/** A paragraph, or a text that stands as one; undefined where it is blank. */
export function readParagraph({
  tokens,
  text,
}: Tokens.Paragraph | Tokens.Text): Paragraph | undefined {
  const children = trimNodes(tokens ? readInlines(tokens) : [{ type: 'text', value: text }]);
  return children.length > 0 ? { type: 'paragraph', children } : undefined;
}
