import { Lexer, type Token, type TokensList } from 'marked';
import { DigestTokenizer, deepest } from './blockTokenizer';
import { findMark } from './inlineTokenizer';

/** Beyond any list that is read; the lexer's time grows with the indents of all lines. */
const widestIndent = 80;
const deepIndent = /^[ \t]{81,}/gm;

/** marked's lexer, set right for Korean digests. */
export function lex(text: string): TokensList {
  const tokenizer = new DigestTokenizer();
  const lexer = new DigestLexer({ gfm: true, tokenizer });
  const { block, inline, other } = tokenizer.rules;
  tokenizer.rules = {
    other: { ...other, ...otherRules },
    block: { ...block, ...blockRules },
    inline: { ...inline, ...inlineRules },
  };
  return lexer.lex(text.replace(deepIndent, (indent) => indent.slice(0, widestIndent)));
}

const never = /$^/;
const otherRules = {
  // `[x]` before a list item stays in its text.
  listIsTask: never,
  // Only a tab needs expanding, and marked walks through what matches letter by letter.
  leadingSpaceTab: /^ *\t[ \t]*/,
};
const blockRules = {
  // A displayed formula interrupts a paragraph.
  paragraph: new RegExp(
    Lexer.rules.block.gfm.paragraph.source.replace('(?!', '(?! {0,3}(?:\\$\\$|\\\\\\[)|'),
  ),
};
const inlineRules = {
  // `3~5배 … 7~10배` is two ranges, not a deletion.
  delLDelim: never,
  // marked's own rule reads to the end of the text for every open comment.
  tag: /^(?:<!--(?:(?!<!--)[\s\S])*?-->|<\/?[a-zA-Z][^<>]*>)/,
};

class DigestLexer extends Lexer {
  #depth = 0;

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // Nearly every Korean paragraph is plain; so is what is nested too deep.
    if (this.#depth >= deepest || findMark(src, 0) === src.length) {
      tokens.push({ type: 'text', raw: src, text: src });
      return tokens;
    }
    this.#depth += 1;
    try {
      return super.inlineTokens(src, tokens);
    } finally {
      this.#depth -= 1;
    }
  }
}
