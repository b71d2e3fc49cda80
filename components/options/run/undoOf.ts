import type { LogState } from '../log/state';

/** Can a run be taken back, or was it? */
export type Undo = 'none' | 'ready' | 'undoing' | 'undone';

/** What stands at a run, wherever it is told of: the same as in the log. */
export function undoOf(run: number, log: LogState): Undo {
  if (run === log.undoing) return 'undoing';
  if (log.runs.some(({ id, undone }) => id === run && undone)) return 'undone';
  return run === log.undoable || log.restorable?.has(run) ? 'ready' : 'none';
}
