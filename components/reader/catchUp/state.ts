import type { Day } from '../../../core/day';
import type { PaperId } from '../../../core/paper';

/** One step of the queue. */
export type Decision = 'kept' | 'skipped';
export type CatchUpSlice = {
  readonly kind: 'loading' | 'shown';
  /** The queue by day, and what was decided of its papers, in their order. */
  readonly days: readonly { readonly day: Day; readonly papers: readonly PaperId[] }[];
  readonly decisions: readonly Decision[];
  /** The paper that is to be decided next. */
  readonly current?: PaperId;
  /** The paper that the last decision was about, by its title. */
  readonly last: string;
  /** A private window, in which nobody notes what was read, nor the place. */
  readonly inPrivate?: boolean;
};
