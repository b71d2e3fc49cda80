import { useState } from 'preact/hooks';
import type { LogState } from '../../components/options/state';
import { type FailureCode, storageFailure } from '../../core/failure';
import { ask } from '../../core/messages';
import { undoRun } from '../../core/sync/undo';
import { report } from './report';
import type { Stored } from './useStored';

/** The log of runs, of which the newest that changed something can be taken back. */
export function useLog(stored: Stored, refresh: () => Promise<void>) {
  const [undoing, setUndoing] = useState<number>();
  const [failure, setFailure] = useState<FailureCode>();

  const onUndoRun = async (run: number) => {
    setUndoing(run);
    setFailure(undefined);
    try {
      await undoRun(run);
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await refresh();
    void ask('plan', {}).catch(report);
    setUndoing(undefined);
  };
  const runs = stored.kind === 'read' ? stored.runs : [];
  // Only the newest: an older one would bring back what newer ones replaced.
  const undoable = stored.kind === 'read' ? Math.max(0, ...stored.undoable) : 0;
  const state: LogState = {
    runs,
    ...(undoable > 0 && { undoable }),
    ...(undoing !== undefined && { undoing }),
    ...(failure && { failure }),
  };
  return { state, onUndoRun };
}
