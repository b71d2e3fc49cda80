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

export type RunSlice = RunEvents & { readonly state: RunState };

/** Is a run under way, here or anywhere? */
export function isRunning({ kind }: RunState): boolean {
  return kind === 'starting' || kind === 'running';
}
