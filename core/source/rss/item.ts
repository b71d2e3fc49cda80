import type { Problem } from '../../paper';

/** One item of a feed, whatever its format: texts as they are written there, addresses whole. */
export type Item = {
  /** What the feed calls it; the same in every version of it. */
  readonly key: string;
  readonly link?: string;
  readonly title: string;
  /** When it was published, and last changed; empty when it does not say. */
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly content: Content;
  /** The feed has only a summary of its text. */
  readonly isPart?: true;
};
/** The fullest text of an item; `base` is what its addresses are relative to, `text` may be Markdown. */
export type Content = {
  readonly kind: 'html' | 'text';
  readonly value: string;
  readonly base: string;
};

/** A feed, whatever its format; `items` in the order in which it has them, an item perhaps in several versions. */
export type Feed = {
  readonly title: string;
  readonly homepage?: string;
  readonly items: readonly Item[];
  /** Items that could not be read. */
  readonly problems?: readonly Problem[];
};
