import type { Day } from './day';

/**
 * A feed's `index.json`; its JSON Schema is data/schema/index.schema.json. In a feed with `pages`,
 * `digests` holds those of the other years only, which are the newest.
 */
export type FeedIndex = {
  readonly format: 'paper-digest-feed';
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly homepage?: string;
  readonly updated: Day | '';
  readonly digests: readonly ListedDigest[];
  readonly pages?: readonly ListedPage[];
  /** All of `pages` in one file. */
  readonly pagesPack?: ListedFile;
  /** The last so many of `digests` once more, in one file; and the first so many. */
  readonly pack?: ListedPack;
  readonly newestPack?: ListedPack;
};
/** One digest in the index; `url` is relative to it, `bytes` and `sha256` are of that file. */
export type ListedDigest = ListedFile & {
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  readonly entries: number;
};
/** A file of a feed as another one names it; `url` is relative to the index. */
export type ListedFile = { readonly url: string; readonly bytes: number; readonly sha256: string };
/** A pack of digests, and how many are in it. */
export type ListedPack = ListedFile & { readonly digests: number };
/** A year (`2024`) whose digests, that many, are listed in a file of their own; its `pack` is all of them in one file. */
export type ListedPage = ListedFile & {
  readonly year: string;
  readonly digests: number;
  readonly pack?: ListedFile;
};
/** Such a file; its JSON Schema is data/schema/page.schema.json, its urls are relative to `index.json`. */
export type FeedPage = {
  readonly format: 'paper-digest-feed-page';
  readonly version: 1;
  readonly year: string;
  readonly digests: readonly ListedDigest[];
};
/** What a feed says of itself. */
export type FeedAbout = Pick<FeedIndex, 'title' | 'language' | 'homepage'>;
/** A file of a feed: its path below the feed's root, and its text. */
export type FeedFile = { readonly path: string; readonly text: string };
/**
 * Older years on pages of their own: wanted, unwanted, or, when absent, once the index would be long. `packed`: those years,
 * the months that are over and the one that goes on once more as one file each, which makes a feed twice as large; unless it
 * is unwanted.
 */
export type FeedOptions = { readonly paged?: boolean; readonly packed?: boolean };
