import { useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Stored } from '../stored/state';
import type { LogEvents, LogSlice } from './state';
import { toLog } from './toLog';

type Effects = Pick<LogEvents, 'findTouched'> & {
  readonly undo: (run: number) => Promise<void>;
  readonly onEnd: () => Promise<void>;
};

/** The log of runs, of which the newest that changed something can be taken back. */
export function useLog(stored: Stored, { undo, onEnd, findTouched }: Effects): LogSlice {
  const [undoing, setUndoing] = useState<number>();
  const [failure, setFailure] = useState<FailureCode>();

  const onUndo = async (run: number) => {
    setUndoing(run);
    setFailure(undefined);
    try {
      await undo(run);
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await onEnd();
    setUndoing(undefined);
  };
  const state = {
    ...toLog(stored),
    ...(undoing !== undefined && { undoing }),
    ...(failure && { failure }),
  };
  return { state, onUndo, findTouched };
}
