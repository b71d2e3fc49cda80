import { markCard } from './cards';
import { cardKept } from './cards/kept';
import { toKept } from './kept';
import type { PaperId } from './paper';
import { livingSummaries } from './query';
import { sources } from './query/sources';
import { withReading } from './store';

/** Sets or clears a paper's bookmark, with the copy that it keeps, in the store and then in the card cache. */
export async function bookmark(paper: PaperId, on: boolean, now = Date.now()): Promise<void> {
  const living = await livingSummaries(paper);
  const shown = toKept(living, await sources());
  const kept = await withReading(async (reading) => {
    const { bookmarkedAt: _at, kept: before, ...rest } = (await reading.get(paper)) ?? { paper };
    // What nothing else holds any more stays for a while, should the press have been a slip.
    const kept = on ? (shown ?? before) : shown ? undefined : before;
    await reading.put({ ...rest, ...(kept && { kept }), ...(on && { bookmarkedAt: now }) });
    return kept;
  });
  await markCard(paper, on);
  if (!shown && kept) await cardKept(paper, on ? kept : undefined);
}
