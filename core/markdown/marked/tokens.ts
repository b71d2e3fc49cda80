import type { Token, Tokens } from 'marked';

/** What our tokenizer finds beyond Markdown, carried by the token that marked asks for first. */
export type Marked = Tokens.Escape & { readonly tex?: string; readonly strong?: Token[] };

/** The address behind references such as `[코드]`. `isNamed` may be asked once all text was read. */
export type Definition = Tokens.Def & {
  readonly label?: readonly Token[];
  readonly isNamed?: () => boolean;
};
