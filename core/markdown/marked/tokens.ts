import type { Token, Tokens } from 'marked';

/**
 * What our tokenizer finds beyond Markdown, carried by the token that marked asks for first: a formula, or marks around
 * more text, outermost first.
 */
export type OwnToken = Tokens.Escape & {
  readonly tex?: string;
  readonly around?: readonly Around[];
  readonly inside?: Token[];
};
export type Around = 'strong' | 'emphasis' | 'delete';

/** A footnote's text where it was written; `number` once something refers to it. */
export type Note = Tokens.Blockquote & { readonly note: string; number?: number };

/** The address behind references such as `[코드]`. `isNamed` may be asked once all text was read. */
export type Definition = Tokens.Def & {
  readonly label?: readonly Token[];
  readonly isNamed?: () => boolean;
};
