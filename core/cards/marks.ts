import { markKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { readKeys } from './keys';

/** Notes in the cache that these papers are bookmarked, or that they are not; the others stay. */
export async function markAll(papers: readonly PaperId[], bookmarked: boolean): Promise<void> {
  const keys = papers.map(markKey);
  if (keys.length === 0) return;
  await writeCache((local) =>
    bookmarked ? local.set(Object.fromEntries(keys.map((key) => [key, true]))) : local.remove(keys),
  );
}

/** Makes the cache say that these papers are bookmarked, and no others. */
export async function markCards(papers: readonly PaperId[]): Promise<void> {
  const wanted = new Set(papers.map(markKey));
  await writeCache(async (local) => {
    const stored = await readKeys(markKey(''));
    await local.set(Object.fromEntries([...wanted].map((key) => [key, true])));
    await local.remove(stored.filter((key) => !wanted.has(key)));
  });
}
