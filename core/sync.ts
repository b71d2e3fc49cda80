import { areCardsCurrent, fillCards } from './cards/fill';
import { type FailureCode, storageFailure } from './failure';
import type { Digest, DigestHead, Problem } from './paper';
import { heads, type StoredDigest } from './query';
import type { Fetched, Listed, SourceAdapter } from './source';
import { remove, replace } from './sync/write';

export type SyncProgress = { readonly done: number; readonly total: number };

/**
 * What a run changed, as heads of digests; `before` is what it replaced or removed, for `revert`.
 * `unchanged` counts digests; `stopped` says that the reader ended it before it came to the end, and
 * `failure` that the store could not take any more: what is told here is stored all the same.
 */
export type SyncResult = {
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly unchanged: number;
  readonly removed: readonly DigestHead[];
  readonly before: readonly StoredDigest[];
  readonly problems: readonly Problem[];
  readonly stopped: boolean;
  readonly failure?: FailureCode;
};
export type SyncOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
};

/** Digests a transaction: few enough to lose little when a worker dies, many enough to be fast. */
const BATCH = 64;

/**
 * Brings the store to what a source lists. Only what is new or changed is fetched; a digest is stored
 * whole or not at all, and the cards follow at the end, so a run that is cut off anywhere goes on from
 * there the next time. One run at a time in the whole browser. The signal ends it after what it is
 * doing. Throws `Failure` when nothing was stored.
 */
export function sync(source: SourceAdapter, options: SyncOptions = {}): Promise<SyncResult> {
  return exclusively(async () => {
    const asking = { ...(options.signal && { signal: options.signal }) };
    const { digests: listed, keeps } = await source.list(asking);
    const known = await headsOf(source.id);
    const due = listed.filter(
      ({ id, revision }) => revision === undefined || known.get(id)?.revision !== revision,
    );
    const arrived: Fetched[] = [];
    const stored: StoredDigest[] = [];
    const before: StoredDigest[] = [];
    let failure: FailureCode | undefined;
    while (arrived.length < due.length && !options.signal?.aborted && !failure) {
      const batch = due.slice(arrived.length, arrived.length + BATCH);
      const fetched = await fetchBatch(source, batch, options, (done) =>
        options.onProgress?.({ done: arrived.length + done, total: due.length }),
      );
      const fresh = fetched.flatMap((each) => toStored(source.id, each, known));
      arrived.push(...fetched);
      try {
        before.push(...(await replace(fresh)));
        stored.push(...fresh);
      } catch (error) {
        if (stored.length === 0) throw error;
        failure = storageFailure(error).code;
      }
    }
    const complete = arrived.length === due.length && !failure;
    const gone = complete ? missing(listed, known).filter((head) => !keeps(head)) : [];
    before.push(...(await remove(gone)));
    return {
      added: stored.map(({ head }) => head).filter(({ id }) => !known.has(id)),
      changed: stored.map(({ head }) => head).filter(({ id }) => known.has(id)),
      unchanged:
        listed.length - due.length + arrived.filter(({ digest }) => digest).length - stored.length,
      removed: gone,
      before,
      problems: arrived.flatMap(({ problems }) => problems),
      stopped: arrived.length < due.length,
      ...(failure && { failure }),
    };
  });
}

/** Undoes a run: what it added goes, what it replaced or removed comes back as it was. */
export function revert(result: Pick<SyncResult, 'added' | 'before'>): Promise<void> {
  return exclusively(async () => {
    await remove(result.added);
    await replace(result.before);
  });
}

/** Takes one digest out of the store; `revert` with the result brings it back. */
export function removeDigest(head: DigestHead): Promise<Pick<SyncResult, 'added' | 'before'>> {
  return exclusively(async () => {
    return { added: [], before: await remove([head]) };
  });
}

/** Makes the cards anew when whoever changed the store last, a page or a worker, died before they followed. */
export async function mendCards(): Promise<void> {
  if (!(await areCardsCurrent())) await exclusively(async () => undefined);
}

/** One writer at a time in the whole browser; however it ends, the cards follow the store. */
function exclusively<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('yoyak-sync', async () => {
    const before = (await areCardsCurrent()) ? await heads() : undefined;
    try {
      return await run();
    } finally {
      await fillCards(before);
    }
  });
}

async function headsOf(source: string): Promise<Map<string, DigestHead>> {
  const own = (await heads()).filter((head) => head.source === source);
  return new Map(own.map((head) => [head.id, head]));
}

function missing(listed: readonly Listed[], known: ReadonlyMap<string, DigestHead>): DigestHead[] {
  const ids = new Set(listed.map(({ id }) => id));
  return [...known.values()].filter(({ id }) => !ids.has(id));
}

async function fetchBatch(
  source: SourceAdapter,
  batch: readonly Listed[],
  { signal }: SyncOptions,
  onDone: (done: number) => void,
): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  for (const each of batch) {
    if (signal?.aborted) break;
    fetched.push(await source.fetch(each, { ...(signal && { signal }) }));
    onDone(fetched.length);
  }
  return fetched;
}

function toStored(
  source: string,
  { digest, revision }: Fetched,
  known: ReadonlyMap<string, DigestHead>,
): StoredDigest[] {
  if (!digest || known.get(digest.id)?.revision === revision) return [];
  return [{ head: toHead(source, digest, revision), entries: digest.entries }];
}

function toHead(source: string, digest: Digest, revision: string): DigestHead {
  const { entries, tags: _tags, ...rest } = digest;
  return { source, ...rest, revision, papers: entries.map(({ paper }) => paper) };
}
