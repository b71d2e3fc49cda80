import { followReadings } from '../covered/followReadings';
import type { PaperId } from '../paper';
import { traceReadings } from '../session/readings';
import type { Reading } from '../store';
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

/** A paper that was noted as read or as not read, and since when it was read before. */
export type ReadBefore = Pick<Reading, 'paper' | 'readAt'>;

/**
 * Notes papers as read, or as not read, in one transaction. Gives those that this changed, for `takeBackRead`; `now` is
 * milliseconds since 1970.
 */
export async function setRead(
  papers: readonly PaperId[],
  on: boolean,
  now: number = Date.now(),
): Promise<readonly ReadBefore[]> {
  return setAll(papers, (readAt) =>
    (readAt !== undefined) === on ? readAt : on ? now : undefined,
  );
}

/** Makes those papers read since when they were before, or not read, but for those that were pressed since. */
export function takeBackRead(changed: readonly ReadBefore[]): Promise<readonly ReadBefore[]> {
  const was = new Map(changed.map(({ paper, readAt }) => [paper, readAt]));
  return setAll([...was.keys()], (readAt, paper) => {
    const before = was.get(paper);
    return (before === undefined) === (readAt === undefined) ? readAt : before;
  });
}

/** Gives each paper the time at which it was read that `at` says, or none. */
async function setAll(
  papers: readonly PaperId[],
  at: (readAt: number | undefined, paper: PaperId) => number | undefined,
): Promise<readonly ReadBefore[]> {
  const changed = await followReadings(() =>
    changeAll(papers, ({ readAt: before, ...rest }) => {
      const readAt = at(before, rest.paper);
      if (readAt === before) return undefined;
      return readAt === undefined ? rest : { ...rest, readAt };
    }),
  );
  await traceReadings();
  return changed.map(({ paper, readAt }) => ({ paper, ...(readAt !== undefined && { readAt }) }));
}
