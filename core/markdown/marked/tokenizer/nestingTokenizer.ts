import type { Tokens } from 'marked';
import { WEIGHTS } from '../../weights';
import { cutPlainList } from '../cut/cutPlainList';
import { findNote } from '../marks/note';
import type { Note } from '../tokens';
import { begins } from './begins';
import { TableTokenizer } from './tableTokenizer';

/** Deeper lists, quotes, links and emphasis stay text, because marked's time and stack grow with nesting. */
export const deepest = 8;

/** marked's rules of blocks that hold others: lists, quotes, and footnotes, which it does not know. */
export class NestingTokenizer extends TableTokenizer {
  /** How many of these are open. */
  protected depth = 0;

  override list(src: string): Tokens.List | undefined {
    if (!begins(src, ' *+-0123456789')) return undefined;
    if (this.depth < deepest) {
      const lines = cutPlainList(src);
      return this.#within(() => (lines ? this.#readPlainList(lines) : super.list(src)));
    }
    if (!/^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/.test(src)) return undefined;
    const raw = readLines(src);
    const item = { type: 'list_item', raw, task: false, loose: false, text: raw } as const;
    const items = [{ ...item, tokens: [this.#flatten(raw)] }];
    return { type: 'list', raw, ordered: false, start: '', loose: false, items };
  }

  // Without lazy lines: marked reads a quote again for each of them, which never ends on a long one.
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const note = begins(src, ' [') ? this.#readNote(src) : undefined;
    if (note) return note;
    if (!begins(src, ' >')) return undefined;
    const quote = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(src)?.[0];
    if (quote === undefined) return undefined;
    if (this.depth < deepest) return this.#within(() => super.blockquote(quote));
    return { type: 'blockquote', raw: quote, text: quote, tokens: [this.#flatten(quote)] };
  }

  #readPlainList(lines: readonly string[]): Tokens.List {
    this.budget.take(WEIGHTS.item * lines.length);
    const items = lines.map((line, at): Tokens.ListItem => {
      const raw = at + 1 < lines.length ? `${line}\n` : line;
      const text = line.slice(2);
      const tokens = this.lexer.blockTokens(text, []);
      return { type: 'list_item', raw, task: false, loose: false, text, tokens };
    });
    const raw = lines.join('\n');
    return { type: 'list', raw, ordered: false, start: '', loose: false, items };
  }

  /** A footnote's text, with the indented blocks below it. */
  #readNote(src: string): Note | undefined {
    const found = findNote(src);
    if (!found) return undefined;
    const { raw, text, name } = found;
    this.budget.take(WEIGHTS.nested);
    const tokens =
      this.depth < deepest
        ? this.#within(() => this.lexer.blockTokens(text, []))
        : [this.#flatten(text)];
    const note: Note = { type: 'blockquote', raw, text, tokens, note: name };
    this.notes.add(note);
    return note;
  }

  /** What is nested too deep, as one paragraph with its signs. */
  #flatten(raw: string): Tokens.Paragraph {
    this.budget.take(WEIGHTS.nested);
    const text = raw.trim();
    return { type: 'paragraph', raw, text, tokens: this.lexer.inline(text) };
  }

  #within<Found>(read: () => Found): Found {
    this.depth += 1;
    try {
      return read();
    } finally {
      this.depth -= 1;
    }
  }
}

/** The lines up to a blank one. */
function readLines(src: string): string {
  const end = /\n[ \t]*(?:\n|$)/.exec(src);
  return end ? src.slice(0, end.index + 1) : src;
}
