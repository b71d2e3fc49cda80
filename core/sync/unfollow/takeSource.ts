import { BESIDE, type Before, type RunStores } from '../../store';
import { deleteDigest } from '../../store/digests';

/** Takes out all of a source but what the reader did, and gives its part of the restore points. */
export async function takeSource(stores: RunStores, id: string): Promise<Before[]> {
  const own = IDBKeyRange.bound([id], [id, []]);
  const befores = await takeBefores(stores, id);
  await Promise.all([
    stores.sources.delete(id),
    deleteDigest(stores, own),
    stores.declined.delete(own),
  ]);
  return befores;
}

/** A restore point must not bring back digests of a source that is no more: gives its part, and takes it out. */
async function takeBefores({ befores, runs }: RunStores, id: string): Promise<Before[]> {
  const all = await befores.getAllKeys();
  const besides = await Promise.all(
    all.filter(([, source]) => source === BESIDE.source).map((key) => befores.get(key)),
  );
  // Nor may an earlier removal of it, whose digests go with the others.
  const earlier = new Set<number>();
  for (const row of besides) {
    if (!row?.beside?.sources.some((source) => source.id === id)) continue;
    if ((await runs.get(row.run))?.cause === 'unfollow') earlier.add(row.run);
  }
  const keys = all.filter(
    ([run, source]) => source === id || (source === BESIDE.source && earlier.has(run)),
  );
  const rows = await Promise.all(keys.map((key) => befores.get(key)));
  await Promise.all(keys.map((key) => befores.delete(key)));
  return rows.filter((row) => row !== undefined);
}
