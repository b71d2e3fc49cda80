import type { Token, TokensList } from 'marked';
import { readNoteMarks } from '../../tree/noteMark';
import type { Budget } from '../budget';
import { DigestLexer } from './digestLexer';
import { setRules } from './rules';
import { DigestTokenizer } from './tokenizer';
import type { Note } from './tokens';

/** Beyond any list that is read; the lexer's time grows with the indents of all lines. */
const widestIndent = 80;
const deepIndent = /^[ \t]{81,}/gm;
/**
 * A text's blocks; `plain` holds the tokens of each part that could not be read and stands as it was written, `notes` its
 * footnotes.
 */
export type Lexed = {
  readonly tokens: TokensList;
  readonly plain: ReadonlySet<readonly Token[]>;
  readonly notes: readonly Note[];
};

/** marked's lexer, set right for Korean digests. Total: what throws or costs too much costs its own part alone. */
export function lex(text: string, budget: Budget): Lexed {
  const tokenizer = new DigestTokenizer(budget);
  tokenizer.notes.isClosed = readNoteMarks(text).length > 0;
  const lexer = new DigestLexer(tokenizer, budget);
  setRules(tokenizer, budget);
  const tokens = lexer.lex(text.replace(deepIndent, (indent) => indent.slice(0, widestIndent)));
  return { tokens, plain: lexer.plain, notes: tokenizer.notes.numbered };
}
