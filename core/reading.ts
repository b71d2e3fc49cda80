import { markCard } from './cards';
import type { PaperId } from './paper';
import { withReading } from './store';

/** Sets or clears a paper's bookmark, in the store and then in the card cache. */
export async function bookmark(paper: PaperId, on: boolean, now = Date.now()): Promise<void> {
  await withReading(async (reading) => {
    const { bookmarkedAt: _before, ...rest } = (await reading.get(paper)) ?? { paper };
    await reading.put(on ? { ...rest, bookmarkedAt: now } : rest);
  });
  await markCard(paper, on);
}
