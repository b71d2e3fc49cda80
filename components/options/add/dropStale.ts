import type { RunState } from '../run/state';
import type { SourceItem } from '../subscriptions/state';
import { findKnown, listHere } from './findKnown';
import type { AddState } from './state';

/** What was said of a source is put away when the source goes. */
export function dropStale(state: AddState, items: readonly SourceItem[]): AddState {
  const stale =
    (state.kind === 'added' && !listHere(items).some(({ id }) => id === state.source)) ||
    (state.kind === 'failed' && state.code === 'already-added' && !findKnown(state, items));
  return stale ? { kind: 'idle' } : state;
}

/** How a run ended is put away when all sources that it was about are gone. */
export function dropStaleRun(run: RunState, items: readonly SourceItem[]): RunState {
  if (run.kind !== 'ended' || run.run.parts.length === 0) return run;
  const ids = new Set(listHere(items).map(({ id }) => id));
  return run.run.parts.some(({ source }) => ids.has(source)) ? run : { kind: 'idle' };
}
