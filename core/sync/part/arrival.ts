import type { Failure } from '../../failure';
import type { DigestHead, Problem } from '../../paper';
import type { Fetched, Listed } from '../../source';

/** One digest as it arrived, and what stands in its place so far. */
export type Arrival = {
  readonly listed: Listed;
  readonly fetched: Fetched;
  readonly known: DigestHead | undefined;
  /** Was another version of it turned down? */
  readonly declined: boolean;
  /** Why nothing could be read of it. */
  readonly broken?: Failure;
};

/** What became of it. */
export type Taken =
  | { readonly kind: 'added' | 'changed' | 'unchanged' | 'removed'; readonly head: DigestHead }
  | { readonly kind: 'broken'; readonly problem: Problem }
  | { readonly kind: 'empty' | 'unread' | 'held' };

/** How what arrives is taken. */
export type TakeOptions = {
  readonly source: string;
  /** The run whose restore point keeps what is replaced. */
  readonly run: number;
  /** Is what cannot be taken noted by its revision, and what lost half of its papers kept waiting? */
  readonly careful: boolean;
  readonly now: number;
};
