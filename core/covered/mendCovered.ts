import { today } from '../day';
import { payOwed } from '../session/owed';
import { fillCovered } from './fillCovered';

/** What records are called where it is noted that they have yet to follow. */
export const RECORDS = 'covered';

/**
 * Makes the records say what the store says where they may not: where somebody died, or had no room, before they followed
 * what the reader did. What got lost or is damaged without anyone's noticing is found once a day, and when the browser has
 * started; to compare all that is stored takes the longer, the more that is. Throws `Failure`.
 */
export function mendCovered(): Promise<void> {
  return payOwed(RECORDS, today(), async () => {
    await fillCovered();
    return true;
  });
}
