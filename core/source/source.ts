import type { Digest, Problem } from '../paper';

/** One digest that a source offers; `revision` is its content hash where the listing tells it. */
export type Listed = { readonly id: string; readonly revision?: string };

/** What came of one of them: `digest` is absent when it holds no entry and nothing is to be stored. */
export type Fetched = {
  readonly digest?: Digest;
  readonly revision: string;
  readonly problems: readonly Problem[];
};

/** Where digests come from. A listing that is `whole` says that what it leaves out is gone. */
export type SourceAdapter = {
  readonly id: string;
  readonly whole: boolean;
  list(signal?: AbortSignal): Promise<readonly Listed[]>;
  fetch(listed: Listed, signal?: AbortSignal): Promise<Fetched>;
};
