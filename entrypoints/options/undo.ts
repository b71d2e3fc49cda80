import { Failure } from '../../core/failure';
import { undoRun } from '../../core/sync/undo';

export { findTouched } from '../../core/sync/undo';

/** Takes a run back. */
export function undo(run: number): Promise<void> {
  return takeBack(undoRun(run));
}

/** Waits for an undo; one that came too late to do anything is a failure, of which the reader is told. */
export async function takeBack(undoing: Promise<boolean>): Promise<void> {
  if (!(await undoing)) throw new Failure('undo-gone', 'There is nothing left to take back');
}
