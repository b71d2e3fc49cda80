import { outdateCards } from '../cards/fill';
import type { DigestHead } from '../paper';
import { digest, type StoredDigest } from '../query';
import { type DigestKey, withStore } from '../store';

/** Puts digests, whole or not at all, in one transaction; gives what stood in their places. */
export async function replace(digests: readonly StoredDigest[]): Promise<StoredDigest[]> {
  if (digests.length === 0) return [];
  const before = await readAll(digests.map(({ head }) => head));
  await outdateCards();
  await withStore(async (db) => {
    const tx = db.transaction(['heads', 'bodies'], 'readwrite', { durability: 'strict' });
    const puts = digests.flatMap(({ head, entries }) => [
      tx.objectStore('heads').put(head),
      tx.objectStore('bodies').put({ source: head.source, id: head.id, entries }),
    ]);
    await Promise.all([...puts, tx.done]);
  });
  return before;
}

/** Takes digests out in one transaction; gives what was there. */
export async function remove(gone: readonly DigestHead[]): Promise<StoredDigest[]> {
  if (gone.length === 0) return [];
  const before = await readAll(gone);
  await outdateCards();
  await withStore(async (db) => {
    const tx = db.transaction(['heads', 'bodies'], 'readwrite');
    const deletions = gone.flatMap(({ source, id }) => {
      const key: DigestKey = [source, id];
      return [tx.objectStore('heads').delete(key), tx.objectStore('bodies').delete(key)];
    });
    await Promise.all([...deletions, tx.done]);
  });
  return before;
}

async function readAll(of: readonly DigestHead[]): Promise<StoredDigest[]> {
  const found = await Promise.all(of.map(({ source, id }) => digest([source, id])));
  return found.filter((each) => each !== undefined);
}
