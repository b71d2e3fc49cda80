import type { FailureCode } from '../../../core/failure';
import type { Run } from '../../../core/run';
import type { AllTouched } from '../../../core/sync/undo';

/**
 * The last runs, newest first; `undoable` is the one whose restore point is there, `restorable` are those that only took
 * out, and can bring that back whatever came after them.
 */
export type LogState = {
  readonly runs: readonly Run[];
  readonly undoable?: number;
  readonly restorable?: ReadonlySet<number>;
  readonly undoing?: number;
  readonly failure?: FailureCode;
};

export type LogEvents = {
  readonly onUndo: (run: number) => void;
  /** Which digests a run that can be taken back changed; the same function all the time. */
  readonly findTouched: (run: number) => Promise<AllTouched>;
};

export type LogSlice = LogEvents & { readonly state: LogState };
