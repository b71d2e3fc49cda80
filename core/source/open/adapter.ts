import type { Explanation } from '../../digest';
import type { Digest, DigestHead, Problem } from '../../paper';
import type { Validators } from '../../source';

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
