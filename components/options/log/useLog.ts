import { useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { isRemoval } from '../../../core/run';
import { undoRun } from '../../../core/sync/undo';
import { report } from '../../../entrypoints/options/report';
import { takeBack } from '../../../entrypoints/options/undo';
import type { LogState } from '../state';
import type { Stored } from '../stored/useStored';

/** The log of runs, of which the newest that changed something can be taken back. */
export function useLog(stored: Stored, refresh: () => Promise<void>) {
  const [undoing, setUndoing] = useState<number>();
  const [failure, setFailure] = useState<FailureCode>();

  const onUndoRun = async (run: number) => {
    setUndoing(run);
    setFailure(undefined);
    try {
      await takeBack(undoRun(run));
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await refresh();
    void ask('plan', {}).catch(report);
    setUndoing(undefined);
  };
  const runs = stored.kind === 'read' ? stored.runs : [];
  // Only the newest: an older one would bring back what newer ones replaced.
  const points = stored.kind === 'read' ? stored.undoable : new Set<number>();
  const restorable = new Set(
    runs.filter((run) => isRemoval(run) && points.has(run.id)).map(({ id }) => id),
  );
  const undoable = Math.max(0, ...[...points].filter((id) => !restorable.has(id)));
  const state: LogState = {
    runs,
    ...(undoable > 0 && { undoable }),
    restorable,
    ...(undoing !== undefined && { undoing }),
    ...(failure && { failure }),
  };
  return { state, onUndoRun };
}
