import type { RunCause } from '../../run';
import type { SourceResult } from '../../source';
import { beginRun, endPart, endRun } from './journal';

/** How many digests something came to. */
type Counts = Partial<Pick<SourceResult, 'added' | 'changed' | 'removed' | 'unchanged'>>;

/** What was done at a press, counted → what the log says of it. */
export function toDone(counts: Counts, at: number): SourceResult {
  const none = { added: 0, changed: 0, removed: 0, unchanged: 0, held: 0 };
  return { at, kind: 'done', ...none, ...counts, problems: [] };
}

/**
 * Does at once, as a run of the log, what asks nobody: `work` gets its number and gives what it came to by sources.
 * Gives the number, for `undoRun`. However it ends, the run is over; where `work` fails, why it did is thrown. To be
 * called under the lock.
 */
export async function asRun(
  cause: RunCause,
  parts: readonly { readonly source: string; readonly title: string }[],
  work: (run: number) => Promise<ReadonlyMap<string, Counts>>,
): Promise<number> {
  const { id } = await beginRun(cause, parts, Date.now());
  try {
    for (const [source, counts] of await work(id))
      await endPart(id, source, toDone(counts, Date.now()), (stored) => stored);
  } catch (error) {
    // A log that cannot be written either has mostly failed for the same reason: that is told by the first error.
    await endRun(id, Date.now()).catch((later: unknown) => console.warn('[Yoyak]', later));
    throw error;
  }
  await endRun(id, Date.now());
  return id;
}
