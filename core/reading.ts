import { markCard } from './cards';
import type { PaperId } from './paper';
import { withStore } from './store';

/** Sets or clears a paper's bookmark, in the store and then in the card cache. */
export async function bookmark(paper: PaperId, on: boolean, now = Date.now()): Promise<void> {
  await withStore(async (db) => {
    const tx = db.transaction('reading', 'readwrite');
    const { bookmarkedAt: _before, ...rest } = (await tx.store.get(paper)) ?? { paper };
    await Promise.all([tx.store.put(on ? { ...rest, bookmarkedAt: now } : rest), tx.done]);
  });
  await markCard(paper, on);
}
