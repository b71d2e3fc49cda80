import type { Finder } from './rule/finder';
import type { Indented } from './rule/meaning';

/** What a rule found: where it ends, the Markdown that says the same, with as many lines, and what is indented for it. */
type Rewritten = {
  readonly end: number;
  readonly shown: string;
  readonly indented?: Indented | undefined;
};
/**
 * A construct of a blog's engine that is no Markdown. `read` is asked where `open` matches, outside of code; `met` holds
 * what the rules met in the same text before. Undefined when it is none there.
 */
export type Rule = {
  readonly open: RegExp;
  readonly read: (
    text: string,
    at: number,
    open: string,
    find: Finder,
    met: Set<string>,
  ) => Rewritten | undefined;
};
