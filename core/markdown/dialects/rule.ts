import type { Finder } from './finder';

/** What a rule found: where it ends, and the Markdown that says the same, with as many lines. */
export type Rewritten = { readonly end: number; readonly shown: string };
/**
 * A construct of a blog's engine that is no Markdown. `read` is asked where `open` matches, outside of code; undefined
 * when it is none there.
 */
export type Rule = {
  readonly open: RegExp;
  readonly read: (text: string, at: number, open: string, find: Finder) => Rewritten | undefined;
};
