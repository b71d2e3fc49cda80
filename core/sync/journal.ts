import type { Run, RunCause, RunPart } from '../run';
import type { Source, SourceResult } from '../source';
import { together, withDigests } from '../store';

/** How many runs the log keeps. */
const KEPT = 50;

/** Writes down that a run begins, and gives its number. */
export function beginRun(
  cause: RunCause,
  parts: readonly RunPart[],
  startedAt: number,
): Promise<Run> {
  return withDigests(async ({ runs, befores }) => {
    const [last] = (await runs.getAllKeys()).slice(-1);
    // A restore point may outlive its run's place in the log.
    const [newest] = (await befores.getAllKeys()).slice(-1);
    const run: Run = { id: Math.max(last ?? 0, newest?.[0] ?? 0) + 1, cause, startedAt, parts };
    await runs.put(run);
    return run;
  });
}

/**
 * Writes down how one source's part ended, with what its record is to say from now on, in one transaction:
 * validators are never there before the digests that they stand for.
 */
export function endPart(
  id: number,
  source: string,
  result: SourceResult,
  change: (source: Source) => Source,
): Promise<void> {
  return withDigests(async ({ runs, sources }) => {
    const [run, stored] = await Promise.all([runs.get(id), sources.get(source)]);
    const parts = run?.parts.map((part) => (part.source === source ? { ...part, result } : part));
    await together(
      async () => run && parts && runs.put({ ...run, parts }),
      async () => stored && sources.put(change(stored)),
    );
  });
}

/** Writes down that a run is over, and lets the oldest of the log go. */
export function endRun(id: number, endedAt: number): Promise<Run | undefined> {
  return withDigests(async ({ runs }) => {
    const run = await runs.get(id);
    const ended = run && { ...run, endedAt };
    if (ended) await runs.put(ended);
    const oldest = (await runs.getAllKeys()).at(-KEPT);
    if (oldest !== undefined) await runs.delete(IDBKeyRange.upperBound(oldest, true));
    return ended;
  });
}
