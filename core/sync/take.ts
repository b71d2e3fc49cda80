import { outdateCards } from '../cards/fill';
import type { Digest, DigestHead } from '../paper';
import type { Fetched, Listed } from '../source';
import { type DigestStores, together, withDigests } from '../store';
import { keepBefore } from './before';

/** One digest as it arrived, and what stands in its place so far. */
export type Arrival = {
  readonly listed: Listed;
  readonly fetched: Fetched;
  readonly known: DigestHead | undefined;
  /** Was another version of it turned down? */
  readonly declined: boolean;
};
/** What became of it. */
export type Taken =
  | { readonly kind: 'added' | 'changed' | 'unchanged'; readonly head: DigestHead }
  | { readonly kind: 'empty' | 'held' };

export type TakeOptions = {
  readonly source: string;
  /** The run whose restore point keeps what is replaced. */
  readonly run: number;
  /** Is what cannot be taken noted by its revision, and what lost half of its papers kept waiting? */
  readonly careful: boolean;
  readonly now: number;
};

/** Stores what arrived, each digest whole with its revision or not at all, in one transaction. */
export async function take(
  arrivals: readonly Arrival[],
  options: TakeOptions,
): Promise<readonly Taken[]> {
  if (arrivals.length === 0) return [];
  await outdateCards();
  return withDigests((stores) =>
    Promise.all(arrivals.map((arrival) => takeOne(stores, arrival, options))),
  );
}

async function takeOne(
  stores: DigestStores,
  { listed, fetched: { digest, revision, problems }, known, declined }: Arrival,
  { source, run, careful, now }: TakeOptions,
): Promise<Taken> {
  const before = known?.papers.length ?? 0;
  const after = digest?.entries.length ?? 0;
  const shrunk = careful && before > 0 && after * 2 <= before;
  if (!digest || shrunk || (careful && after === 0)) {
    const offered = digest && { head: toHead(source, digest, revision), entries: digest.entries };
    const reason = shrunk ? 'shrunk' : 'empty';
    const title = digest?.title ?? known?.title ?? listed.id;
    const counts = { before, after, at: now };
    const note = { source, id: listed.id, revision, reason, title, ...counts } as const;
    if (careful) await stores.declined.put({ ...note, ...(shrunk && offered && { offered }) });
    return { kind: shrunk ? 'held' : 'empty' };
  }
  const head = toHead(source, digest, revision);
  if (known?.revision === revision) return { kind: 'unchanged', head };
  await together(
    () => keepBefore(stores, run, head, known, problems),
    () => stores.bodies.put({ source, id: head.id, entries: digest.entries }),
    async () => declined && stores.declined.delete([source, head.id]),
  );
  // Last: a head says that its digest is there.
  await stores.heads.put(head);
  return { kind: known ? 'changed' : 'added', head };
}

function toHead(source: string, digest: Digest, revision: string): DigestHead {
  const { entries, tags, ...rest } = digest;
  const papers = entries.map(({ paper }) => paper);
  return { source, ...rest, ...(tags.length > 0 && { tags }), revision, papers };
}
