import type { Day } from './day';
import type { Explanation } from './digest';
import type { FailureCode } from './failure';
import type { Digest, DigestHead, Problem } from './paper';
import type { Told } from './source/told';

/** `bundled` and `files` are always there; the others are places that the reader added. */
export type SourceKind = 'bundled' | 'files' | 'feed' | 'github' | 'rss';

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
  /** index.json, the GitHub folder's page, or the feed; empty for `bundled` and `files`. */
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

/** One digest that a source offers; `revision` names this version of it, `bytes` its size where told. */
export type Listed = {
  readonly id: string;
  readonly revision?: string;
  readonly bytes?: number;
};

/**
 * What a source offers now. A stored digest that it neither lists nor `keeps` is gone; without `keeps` it
 * speaks of no others. `unchanged`: nothing changed since `validators`, and `digests` is empty.
 */
export type Listing = {
  readonly digests: readonly Listed[];
  readonly keeps?: (head: DigestHead) => boolean;
  readonly unchanged?: true;
  readonly validators?: Validators;
  /** The validators to be stored when these digests could not be had, so that they are listed again. */
  readonly without?: (missed: ReadonlySet<string>) => Validators;
  readonly problems?: readonly Problem[];
};

/** What came of one listed digest: absent when not even a title could be read; without entries it is noted. */
export type Fetched = {
  readonly digest?: Digest;
  readonly revision: string;
  /** The number of the parser that read it; `COMPILED` when none of ours did. */
  readonly parser?: number;
  /** What the source calls it wherever it stands, hashed. */
  readonly key?: string;
  /** It could not be read at all, for the reason that `problems` has. */
  readonly unread?: true;
  readonly problems: readonly Problem[];
  /** In what its papers were found, where our parser read it. */
  readonly explanation?: Explanation;
};

/**
 * Does the work on a text that has arrived once it is written down whose it is: should the worker die of it, one
 * knows of which.
 */
export type Hold = <T>(listed: Listed, work: () => T) => Promise<T>;

/** What an adapter is given for one call; `onBytes` is told what arrived, `known` is what is stored of the source. */
export type Asking = {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  readonly hold?: Hold;
  readonly known?: readonly DigestHead[];
};

/**
 * Where digests come from. Both calls throw `Failure`. A failure that concerns one digest only (see
 * `concernsOneDigest`) is told as its problem and the run goes on, and so does whatever else `fetch` throws,
 * which choked on that one; any other failure ends the run of this source.
 */
export type SourceAdapter = {
  readonly id: string;
  /** How many digests may be fetched at once. */
  readonly width: number;
  /** How many that an older parser read are read anew in one run; absent where no parser of ours reads. */
  readonly rereads?: number;
  list(asking: Asking): Promise<Listing>;
  /** What of the listing will be fetched, told before the first of it: some of it may come together. */
  expect?(due: readonly Listed[]): void;
  fetch(listed: Listed, asking: Asking): Promise<Fetched>;
  /** Is a stored digest of another revision of the same text? Asked where a parser has a say in revisions. */
  isSameText?(listed: Listed, head: DigestHead): Promise<boolean>;
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
  readonly told?: Told;
};
