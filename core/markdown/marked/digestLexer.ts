import { Lexer, type Token, type TokensList } from 'marked';
import { type Budget, Spent } from '../budget';
import { WEIGHTS } from '../weights';
import { cutLong } from './cut/cutLong';
import { cutPieces } from './cut/cutPieces';
import { startCutters } from './cut/cutters';
import { isPlain } from './findMark';
import type { DigestTokenizer } from './tokenizer';
import { deepest } from './tokenizer/nestingTokenizer';

/** A line of words, which is a paragraph whatever comes before it; nearly every item of a list is one. */
const oneLine = /^[A-Za-z가-힣][^\n]*$/;
/** Blocks that may throw before all that is left stands as it was written. */
const MOST_BROKEN = 20;

/** marked's lexer, which gives what throws, or costs too much, as it was written. */
export class DigestLexer extends Lexer {
  readonly plain = new Set<readonly Token[]>();
  readonly #blocks: DigestTokenizer;
  readonly #budget: Budget;
  #blockDepth = 0;
  #inlineDepth = 0;
  #broken = 0;

  constructor(tokenizer: DigestTokenizer, budget: Budget) {
    super({ gfm: true, tokenizer });
    this.#blocks = tokenizer;
    this.#budget = budget;
  }

  // marked looks for line ends once more, which are all `\n` by now.
  override lex(src: string): TokensList {
    this.blockTokens(src, this.tokens);
    for (const { src: text, tokens } of this.inlineQueue) this.inlineTokens(text, tokens);
    return this.tokens;
  }

  override blockTokens(src: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = []): Token[] {
    if (oneLine.test(src)) {
      this.#budget.take(WEIGHTS.node);
      // As marked leaves it behind: what comes next is not the list's any more.
      this.state.top = true;
      tokens.push({ type: 'paragraph', raw: src, text: src, tokens: this.inline(src) });
      return tokens;
    }
    const isTop = this.#blockDepth === 0;
    const { cutters } = this.#blocks;
    this.#blockDepth += 1;
    try {
      for (const part of cutLong(src)) {
        if (tokens.length > 0) tokens.push({ type: 'space', raw: '' });
        this.#blocks.cutters = startCutters();
        // In an item too a text is a paragraph: marked would join it line by line, copying it each time.
        this.state.top = true;
        if (isTop) this.#readPart(part, tokens);
        else super.blockTokens(part, tokens);
      }
    } finally {
      this.#blockDepth -= 1;
      this.#blocks.cutters = cutters;
    }
    return tokens;
  }

  /** Reads top-level blocks. One that throws stands as it was written, and so does all after the budget's end. */
  #readPart(part: string, tokens: Token[]): void {
    for (let rest = part; rest !== ''; ) {
      this.#blocks.rest = rest;
      this.#blocks.waiting = this.inlineQueue.length;
      try {
        super.blockTokens(rest, tokens);
        return;
      } catch (error) {
        const left = this.#blocks.rest;
        this.inlineQueue.length = this.#blocks.waiting;
        this.state.top = true;
        this.#broken += 1;
        const isLost = error instanceof Spent || this.#broken > MOST_BROKEN;
        const raw = isLost ? left : cutBlock(left);
        tokens.push(this.#keep(raw, isLost));
        rest = left.slice(raw.length);
      }
    }
  }

  /** What is lost is as long as a file, and nobody should look for lines in it: it is code. */
  #keep(raw: string, isLost: boolean): Token {
    const tokens = [toText(raw)];
    this.plain.add(tokens);
    return { type: isLost ? 'code' : 'paragraph', raw, text: raw, tokens };
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // Nearly every Korean paragraph is plain; so is what is nested too deep.
    if (this.#inlineDepth >= deepest || isPlain(src)) {
      tokens.push(toText(src));
      return tokens;
    }
    if (this.#inlineDepth > 0) return this.#readInlines(src, tokens);
    for (const piece of cutPieces(src)) {
      let at = 0;
      for (const token of this.#readPiece(piece, tokens)) {
        const { length } = token.raw;
        tokens.push(token.type === 'text' ? toText(piece.slice(at, at + length)) : token);
        at += length;
      }
    }
    return tokens;
  }

  #readPiece(piece: string, whole: Token[]): Token[] {
    this.#budget.begin(piece.length);
    try {
      if (this.#budget.holds(WEIGHTS.node)) return this.#readInlines(piece, []);
    } catch (error) {
      this.#budget.giveBack(error);
      Object.assign(this.state, { inLink: false, linkEmitted: false });
    }
    this.plain.add(whole);
    return [toText(piece)];
  }

  #readInlines(src: string, tokens: Token[]): Token[] {
    this.#blocks.startText();
    this.#inlineDepth += 1;
    try {
      const found = super.inlineTokens(src, tokens);
      if (found.length > 1 || found[0]?.type !== 'text')
        this.#budget.take(WEIGHTS.node * found.length);
      return found;
    } finally {
      this.#inlineDepth -= 1;
    }
  }
}

/** A text as it stands in its source: what marked joins letter by letter takes ten times the room. */
function toText(raw: string): Token {
  return { type: 'text', raw, text: raw };
}

function cutBlock(text: string): string {
  const end = /\n[ \t]*\n/.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
