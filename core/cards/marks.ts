import { markKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { readKeys } from './cache/keys';

/** Makes the cache say that these papers are bookmarked, and no others. */
export async function markCards(papers: readonly PaperId[]): Promise<void> {
  const wanted = new Set(papers.map(markKey));
  await writeCache(async (local) => {
    const stored = await readKeys(markKey(''));
    await local.set(Object.fromEntries([...wanted].map((key) => [key, true])));
    await local.remove(stored.filter((key) => !wanted.has(key)));
  });
}
