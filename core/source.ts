import type { Day } from './day';
import type { FailureCode } from './failure';
import type { Problem } from './paper';
import type { ToldKinds } from './source/told';

export type * from './source/open/adapter';

/** `bundled`, `files` and `made` are always there; the others are places that the reader added. */
export type SourceKind = 'bundled' | 'files' | 'made' | 'feed' | 'github' | 'rss';

/** How often a source is asked by itself; `at` is a time of day `HH:MM` in the reader's zone. */
export type Every =
  | { readonly kind: 'off' | 'hourly' | 'six-hourly' }
  | { readonly kind: 'daily'; readonly at: string };

/** What a host said of a listing, to tell the next time that nothing changed; stored after the digests. */
export type Validators = {
  readonly etag?: string;
  readonly modified?: string;
  /** SHA-256 of the listing's text, where the host lets nothing else be read. */
  readonly content?: string;
  /** The year pages of a feed that were read to the end: SHA-256 by year. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The parser that all of the listing was read by, as far as it can be; none while some of it is due. */
  readonly parser?: number;
  /** The reader had allowed the host when it was read. */
  readonly allowed?: true;
};

/** How the last run of one source ended; counts are digests, times milliseconds since 1970. */
export type SourceResult = {
  readonly at: number;
  readonly kind: 'done' | 'stopped' | 'failed';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Those that the source no longer lists, and that stay until the reader clears them. */
  readonly vanished?: number;
  readonly unchanged: number;
  /** Digests that hold no paper, and are not shown. */
  readonly empty?: number;
  /** Versions that are kept waiting for the reader's word. */
  readonly held: number;
  readonly problems: readonly Problem[];
  readonly failure?: FailureCode;
  /** The origin that has to be allowed first, where the failure is `permission-needed`. */
  readonly origin?: string;
  /** For developers: what was thrown. */
  readonly detail?: string;
};

/** A place digests come from, as the reader set it up. `order` decides which is shown first. */
export type Source = {
  readonly id: string;
  readonly kind: SourceKind;
  /** index.json, the GitHub folder's page, or the feed; empty for those that are always there. */
  readonly url: string;
  readonly title: string;
  readonly homepage?: string;
  /** Which file names of a GitHub folder are digests, `*` for any run of characters. */
  readonly names?: string;
  readonly enabled: boolean;
  readonly order: number;
  readonly every: Every;
  readonly addedAt: number;
  readonly validators?: Validators;
  /** Failed runs in a row, for the back-off. */
  readonly failures: number;
  /** Not before this time by itself, milliseconds since 1970. */
  readonly nextAt?: number;
  /** The host's own word: not before this time, whoever asks. */
  readonly restUntil?: number;
  readonly lastResult?: SourceResult;
};

/** What was found behind an address that the reader pasted, before it is added. */
export type Offer = {
  readonly kind: 'feed' | 'github' | 'rss';
  readonly url: string;
  readonly title: string;
  readonly homepage?: string;
  readonly names?: string;
  readonly digests: number;
  /** Papers in the digests that were looked into, and how many of them those were. */
  readonly papers: number;
  readonly sampled: number;
  /** How many of those held no paper, where a place holds other files than digests. */
  readonly skipped?: number;
  readonly newest?: { readonly date: Day; readonly title: string };
  /** How their papers were told, where our parser reads them. */
  readonly told?: ToldKinds;
};
