import type { FailureCode } from '../../../core/failure';
import type { Declined } from '../../../core/run';

/** Versions that were not taken. `deciding` is the one (by `declinedKey`) whose answer is being stored. */
export type DeclinedState = {
  readonly declined: readonly Declined[];
  readonly deciding?: string;
  readonly failure?: FailureCode;
};

export type DeclinedEvents = {
  /** The new version instead of the stored one; for one that is gone: away with it. */
  readonly onAccept: (declined: Declined) => void;
  readonly onKeep: (declined: Declined) => void;
  readonly onFetchAgain: (declined: Declined) => void;
};

export function declinedKey({ source, id }: Pick<Declined, 'source' | 'id'>): string {
  return JSON.stringify([source, id]);
}
