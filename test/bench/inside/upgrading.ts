import { openDB } from 'idb';
import { closeStore, migrations, type Reading, withStore } from '../../../core/store';
import { makeDigests, writeRaw } from './digests';

/** The store's version before bookmarks kept their summaries. */
const BEFORE = 3;

export type Upgrade = { readonly opening: number; readonly raw: number; readonly kept: number };

/**
 * How long a store with 10,000 bookmarks takes to open for the first time since bookmarks keep their summaries, and
 * how long the same records take to write with nothing to be found out, in milliseconds.
 */
export async function measureUpgrade(): Promise<Upgrade> {
  const digests = makeDigests(200, 50);
  await closeStore();
  indexedDB.deleteDatabase('yoyak');
  const old = await openDB('yoyak', BEFORE, {
    async upgrade(db, _from, _to, upgrade) {
      for (const migrate of migrations.slice(0, BEFORE))
        await migrate(db as never, upgrade as never);
    },
  });
  await writeRaw(digests, old);
  const marking = old.transaction('reading', 'readwrite');
  for (const { paper } of digests.flatMap(({ entries }) => entries))
    void marking.store.put({ paper, bookmarkedAt: 1 });
  await marking.done;
  old.close();
  const start = performance.now();
  await withStore((db) => db.count('heads'));
  const opening = performance.now() - start;
  const reading = await withStore((db) => db.getAll('reading'));
  const kept = reading.filter((each) => each.kept).length;
  return { opening, raw: await writeAgain(reading), kept };
}

async function writeAgain(reading: readonly Reading[]): Promise<number> {
  const start = performance.now();
  await withStore(async (db) => {
    const writing = db.transaction('reading', 'readwrite');
    for (const each of reading) void writing.store.put(each);
    await writing.done;
  });
  return performance.now() - start;
}
