import { traceReadings } from '../cards/readings';
import { followReadings } from '../covered/followReadings';
import type { PaperId } from '../paper';
import { type Reading, withReading } from '../store';

/**
 * Notes that papers came before the reader's eyes: their rows were unfolded, or their panels stood in view. The first
 * time is kept; `now` is milliseconds since 1970.
 */
export async function setSeen(papers: readonly PaperId[], now: number = Date.now()): Promise<void> {
  await withReading(async (reading) => {
    await Promise.all(
      papers.map(async (paper) => {
        const known = (await reading.get(paper)) ?? { paper };
        if (known.seenAt === undefined) await reading.put({ ...known, seenAt: now });
      }),
    );
  });
  await followReadings(papers);
  await traceReadings();
}

/**
 * Notes papers as read, or as not read, in one transaction. Gives those that this changed, so that it can be taken
 * back for them alone.
 */
export async function setRead(
  papers: readonly PaperId[],
  on: boolean,
  now: number = Date.now(),
): Promise<readonly PaperId[]> {
  const changed = await withReading(async (reading) => {
    const known = await Promise.all(
      papers.map(async (paper): Promise<Reading> => (await reading.get(paper)) ?? { paper }),
    );
    const due = known.filter(({ readAt }) => (readAt !== undefined) !== on);
    await Promise.all(
      due.map(({ readAt: _at, ...rest }) => reading.put(on ? { ...rest, readAt: now } : rest)),
    );
    return due.map(({ paper }) => paper);
  });
  await followReadings(changed);
  await traceReadings();
  return changed;
}
