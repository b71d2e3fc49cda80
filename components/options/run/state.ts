import type { FailureCode } from '../../../core/failure';
import type { Run, RunProgress } from '../../../core/run';

/** The run that is under way, whoever started it, or how the last one ended while this page was open. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly run: Run }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type RunEvents = {
  /** One source, or without its id all that are enabled. */
  readonly onSync: (source?: string) => void;
  readonly onStop: () => void;
};

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

export type LogEvents = { readonly onUndoRun: (run: number) => void };

/** Is a run under way, here or anywhere? */
export function isRunning({ kind }: RunState): boolean {
  return kind === 'starting' || kind === 'running';
}
