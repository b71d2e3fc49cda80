import type { Tokens } from 'marked';
import type { Block, Table } from '../../../tree';
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
