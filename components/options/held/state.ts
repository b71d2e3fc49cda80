import type { FailureCode } from '../../../core/failure';
import type { Declined } from '../../../core/run';

/** Versions that were not taken. `deciding` are those (by `writeDigestKey`) whose answer is being stored. */
export type DeclinedState = {
  readonly declined: readonly Declined[];
  readonly deciding?: readonly string[];
  readonly failure?: FailureCode;
};

export type DeclinedEvents = {
  /** The new versions instead of the stored ones; those that are gone: away with them. */
  readonly onAccept: (declined: readonly Declined[]) => void;
  readonly onKeep: (declined: readonly Declined[]) => void;
  readonly onFetchAgain: (declined: Declined) => void;
};

export type HeldSlice = DeclinedEvents & { readonly state: DeclinedState };
