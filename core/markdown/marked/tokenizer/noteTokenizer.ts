import { writeMark } from '../../../tree/noteMark';
import { WEIGHTS } from '../../weights';
import { findInlineNote } from '../marks/note';
import { NoteBook } from '../marks/noteBook';
import type { OwnToken } from '../tokens';
import { LinkTokenizer } from './linkTokenizer';

/** What stands within a line for a footnote, which marked does not know. */
export class NoteTokenizer extends LinkTokenizer {
  /** The footnotes of the text. */
  readonly notes = new NoteBook();

  /** `[^name]`, where a footnote has that name. */
  protected readReference(src: string): OwnToken | undefined {
    const [raw, name = ''] = /^\[\^([^\]\s[]{1,100})(?<!\\)\]/.exec(src) ?? [];
    const number = raw === undefined || this.isPicture ? undefined : this.notes.refer(name);
    if (raw === undefined || number === undefined) return undefined;
    return { type: 'escape', raw, text: writeMark(number) };
  }

  /** Pandoc's and Obsidian's `^[text]`, a footnote where it is referred to. */
  protected readInlineNote(src: string): OwnToken | undefined {
    const raw = this.found(src, findInlineNote(src));
    if (raw === undefined || this.isPicture || this.notes.isClosed) return undefined;
    const text = raw.slice(2, -1);
    this.budget.take(WEIGHTS.nested);
    const tokens = [{ type: 'paragraph', raw: text, text, tokens: this.lexer.inlineTokens(text) }];
    const number = this.notes.addNumbered({ type: 'blockquote', raw, text, tokens, note: '' });
    return { type: 'escape', raw, text: writeMark(number) };
  }
}
