import { isBuiltIn } from '../builtIn';
import { outdateCards } from '../cards/outdated';
import { withBuiltIn } from '../query/sources';
import type { Declined } from '../run';
import type { Source } from '../source';
import { BESIDE, type Before, type DigestStores, type RunStores, withRuns } from '../store';
import { deleteDigest, putDigest, type StoredDigest } from '../store/digests';
import { exclusively } from './exclusively';
import { logRemoval, logReturn, withOrWithoutLog } from './log/removal';
import { putBackDigest } from './restore/putBackDigest';
import { takeSource } from './unfollow/takeSource';
import { pointOf, pruneBefores } from './write/before';

type Removed = {
  readonly source: Source;
  readonly digests: readonly StoredDigest[];
  readonly declined: readonly Declined[];
  readonly befores: readonly Before[];
};
/** A source with all that came from it, to be put back, and the run of the log that keeps it too, where there was room. */
export type RemovedSource = Removed & { readonly run?: number };

/**
 * Takes a source and all its digests out, as a run of the log, never what the reader bookmarked; gives them to be put
 * back at once. Later `undoRun` does. Of one that is always there only its digests go.
 */
export function removeSource(id: string, now = Date.now()): Promise<RemovedSource | undefined> {
  return exclusively(async () => {
    await outdateCards();
    const gone = await withOrWithoutLog((logged) =>
      withRuns(async (stores) => {
        const own = IDBKeyRange.bound([id], [id, []]);
        const [stored, heads, bodies, declined] = await Promise.all([
          stores.sources.get(id),
          stores.heads.getAll(own),
          stores.bodies.getAll(own),
          stores.declined.getAll(own),
        ]);
        const source = withBuiltIn(stored ? [stored] : []).find((each) => each.id === id);
        if (isBuiltIn(id)) await deleteDigest(stores, own);
        const befores = isBuiltIn(id) ? [] : await takeSource(stores, id);
        if (!source) return undefined;
        const entries = new Map(bodies.map((body) => [body.id, body.entries]));
        const digests = heads.map((head) => ({ head, entries: entries.get(head.id) ?? [] }));
        const removed = { source, digests, declined, befores };
        if (!logged) return removed;
        return { ...removed, run: await keep(stores, removed, now) };
      }),
    );
    await pruneBefores();
    return gone;
  });
}

/** Puts a removed source back as it was, or the digests of one that is always there; false where they have come back since. */
export function restoreSource(removed: RemovedSource): Promise<boolean> {
  const { source, digests, declined, befores, run } = removed;
  return exclusively(async () => {
    await outdateCards();
    return withRuns(async (stores) => {
      if (isBuiltIn(source.id)) {
        if (!(await putBackDigests(stores, digests))) return false;
      } else {
        if (await stores.sources.get(source.id)) return false;
        await Promise.all([
          stores.sources.put(source),
          ...digests.map((digest) => putDigest(stores, digest)),
          ...declined.map((each) => stores.declined.put(each)),
          ...befores.map((each) => stores.befores.put(each)),
        ]);
      }
      if (run === undefined) return true;
      await stores.befores.delete(pointOf(run));
      await logReturn(stores, run, { source: source.id, title: source.title });
      return true;
    });
  });
}

/** What has come back since stays as it came; tells whether any of the digests was missing. */
async function putBackDigests(
  stores: DigestStores,
  digests: readonly StoredDigest[],
): Promise<boolean> {
  const rows = digests.map(({ head, entries }) => {
    const { source, id } = head;
    return putBackDigest(
      stores,
      { run: 0, source, id, head, entries },
      { note: false, isTakenOut: true },
    );
  });
  return (await Promise.all(rows)).includes('done');
}

/** Keeps what is removed as the restore point of a run, as that of a backup is kept. */
async function keep(
  stores: RunStores,
  { source, digests, declined, befores }: Removed,
  now: number,
): Promise<number> {
  const { id, title } = source;
  const removal = { cause: 'unfollow', source: id, title, digests: digests.length } as const;
  const run = await logRemoval(stores, removal, now);
  const beside = { sources: [source], declined, reading: [], befores };
  await Promise.all([
    // What is always there has not gone.
    ...(isBuiltIn(id) ? [] : [stores.befores.put({ run, ...BESIDE, beside })]),
    ...digests.map(({ head, entries }) =>
      stores.befores.put({ run, source: id, id: head.id, head, entries }),
    ),
  ]);
  return run;
}
