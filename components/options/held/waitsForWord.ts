import type { Declined } from '../../../core/run';

/** Does this one wait for the reader's word? */
export function waitsForWord({ reason, offered }: Declined): boolean {
  return reason === 'gone' || (reason === 'shrunk' && offered !== undefined);
}

/** Is this one not fetched because the reader said so, or because nobody could read it? */
export function wasPutAway({ reason, offered }: Declined): boolean {
  return /^(?:removed|undone|broken)$/.test(reason) || (reason === 'shrunk' && !offered);
}
