import type { FailureCode } from '../../../../core/failure';
import type { DrawnFormulas } from '../../../../core/math/drawFormulas';
import type { DoneSection, LeftOut, MakingEvent, SectionName } from '../../../../core/model';

/** What a section says so far, with the formulas that are in it, drawn. */
type Written = {
  readonly section: SectionName;
  readonly text: string;
  readonly formulas?: DrawnFormulas;
};

/** What is heard of a trial: how a summary is made, its formulas drawn. */
export type TrialEvent =
  | Exclude<MakingEvent, { kind: 'partial' }>
  | (Extract<MakingEvent, { kind: 'partial' }> & { readonly formulas?: DrawnFormulas });

/** How far a trial is: what is being downloaded or written, and what came. Times are in seconds. */
export type TrialState = {
  readonly kind: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly code?: FailureCode;
  /** The share of the browser's model that has been downloaded. */
  readonly loading?: number;
  readonly writing?: Written;
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
