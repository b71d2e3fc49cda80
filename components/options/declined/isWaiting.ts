import type { Declined } from '../../../core/run';

/** Does this one wait for the reader's word? */
export function isWaiting({ reason, offered }: Declined): boolean {
  return reason === 'gone' || (reason === 'shrunk' && offered !== undefined);
}

/** Is this one not fetched because the reader said so? */
export function wasPutAway({ reason, offered }: Declined): boolean {
  return reason === 'removed' || reason === 'undone' || (reason === 'shrunk' && !offered);
}
