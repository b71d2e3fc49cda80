import { type PartProgress, type Run, type RunProgress, sumProgress } from '../../run';

/** Keeps count of all the parts of a run and tells the whole on every change. */
export function openProgress(
  run: Run,
  onProgress: (progress: RunProgress) => void = () => undefined,
  signal?: AbortSignal,
) {
  const parts = new Map<string, PartProgress>(
    run.parts.map(({ source, title, result }) => [
      source,
      { source, title, phase: result ? 'done' : 'waiting', ...nothing },
    ]),
  );
  const startedAt = Date.now();
  const tell = () => {
    const all = [...parts.values()];
    const secondsLeft = estimate(all, Date.now() - startedAt);
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
    change(source: string, change: Partial<PartProgress>) {
      const part = parts.get(source);
      if (part) parts.set(source, { ...part, ...change });
      tell();
    },
  };
}

const nothing = { listed: 0, due: 0, fetched: 0, stored: 0, bytes: 0 };

/** Seconds left at the pace so far; undefined until enough has come to tell. */
function estimate(parts: readonly PartProgress[], elapsed: number): number | undefined {
  const open = parts.some(({ phase }) => phase === 'waiting' || phase === 'listing');
  const { done: fetched, total: due } = sumProgress({ parts });
  if (open || fetched < 3 || fetched === due || elapsed < 1000) return undefined;
  return Math.ceil(((due - fetched) * elapsed) / fetched / 1000);
}
