import type { Tokens } from 'marked';
import { WEIGHTS } from '../../weights';
import { startCutters } from '../cut/cutters';
import { InlineTokenizer } from './inlineTokenizer';

/** A table of a summary has no more columns. */
const MAX_COLUMNS = 100;

/** marked's rule of tables, for as many cells as there are bytes for. */
export class TableTokenizer extends InlineTokenizer {
  /** What goes through the text whose blocks are being read. */
  cutters = startCutters();

  override table(src: string): Tokens.Table | undefined {
    const found = this.cutters.table.cut(src, this.rules.block.table, this.budget);
    // No page lays such a table out in time; its lines are read as text.
    if (!found || found.header.length > MAX_COLUMNS) return undefined;
    const { raw, header, rows } = found;
    this.budget.take(WEIGHTS.item * rows.length);
    return {
      type: 'table',
      raw,
      align: [],
      header: header.map((cell) => this.#readCell(cell, true)),
      rows: rows.map((cells) => cells.map((cell) => this.#readCell(cell, false))),
    };
  }

  #readCell(text: string, header: boolean): Tokens.TableCell {
    this.budget.take(WEIGHTS.node);
    return { text, tokens: this.lexer.inline(text), header, align: null };
  }
}
