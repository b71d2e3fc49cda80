import type { PartProgress, Run, RunProgress } from '../../run';
import type { Steps } from '../part/tally';

/** Keeps count of all the parts of a run and tells the whole on every change. */
export function countProgress(
  run: Run,
  onProgress: (progress: RunProgress) => void,
  {
    signal,
    clock = Date.now,
  }: { readonly signal?: AbortSignal; readonly clock?: () => number } = {},
) {
  const parts = new Map<string, PartProgress>(
    run.parts.map(({ source, title, result }) => [
      source,
      { source, title, phase: result ? 'done' : 'waiting', ...nothing },
    ]),
  );
  const startedAt = clock();
  const tell = () => {
    const all = [...parts.values()];
    const secondsLeft = estimate(all, clock() - startedAt);
    onProgress({
      run: run.id,
      cause: run.cause,
      startedAt: run.startedAt,
      stopping: signal?.aborted === true,
      parts: all,
      ...(secondsLeft !== undefined && { secondsLeft }),
    });
  };
  return {
    tell,
    step(source: string, steps: Steps) {
      const title = parts.get(source)?.title ?? '';
      parts.set(source, { source, title, ...steps });
      tell();
    },
    end(source: string, failed: boolean) {
      const part = parts.get(source);
      if (part) parts.set(source, { ...part, phase: failed ? 'failed' : 'done' });
      tell();
    },
  };
}

const nothing = { listed: 0, due: 0, fetched: 0, stored: 0, bytes: 0 };

/** Seconds left at the pace so far; undefined until enough has come to tell. */
function estimate(parts: readonly PartProgress[], elapsed: number): number | undefined {
  const open = parts.some(({ phase }) => phase === 'waiting' || phase === 'listing');
  const due = parts.reduce((sum, part) => sum + part.due, 0);
  const fetched = parts.reduce((sum, part) => sum + part.fetched, 0);
  if (open || fetched < 3 || fetched === due || elapsed < 1000) return undefined;
  return Math.ceil(((due - fetched) * elapsed) / fetched / 1000);
}
