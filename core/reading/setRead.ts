import { traceReadings } from '../cards/readings';
import { followReadings } from '../covered/followReadings';
import type { PaperId } from '../paper';
import { changeAll } from './changeAll';

/**
 * Notes that papers came before the reader's eyes: their rows were unfolded, or their panels stood in view. The first
 * time is kept; `now` is milliseconds since 1970.
 */
export async function setSeen(papers: readonly PaperId[], now: number = Date.now()): Promise<void> {
  await followReadings(() =>
    changeAll(papers, (known) =>
      known.seenAt === undefined ? { ...known, seenAt: now } : undefined,
    ),
  );
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
  const changed = await followReadings(() =>
    changeAll(papers, ({ readAt, ...rest }) => {
      if ((readAt !== undefined) === on) return undefined;
      return on ? { ...rest, readAt: now } : rest;
    }),
  );
  await traceReadings();
  return changed;
}
