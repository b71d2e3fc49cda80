import type { FailureCode } from '../../../../core/failure';
import type { DoneSection, LeftOut, SectionName } from '../../../../core/model';

/** How far a trial is: what is being downloaded or written, and what came. Times are in seconds. */
export type TrialState = {
  readonly kind: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly code?: FailureCode;
  /** The share of the browser's model that has been downloaded. */
  readonly loading?: number;
  readonly writing?: { readonly section: SectionName; readonly text: string };
  readonly done: readonly DoneSection[];
  readonly faults: readonly LeftOut[];
  /** Until the first section stood. */
  readonly first?: number;
  /** In all, until now. */
  readonly all: number;
  /** The terms that were to stay English. */
  readonly terms: readonly string[];
};

export type TrialSlice = {
  readonly state: TrialState;
  readonly onTry: () => void;
  readonly onStop: () => void;
};

export const UNTRIED: TrialState = { kind: 'idle', done: [], faults: [], all: 0, terms: [] };
