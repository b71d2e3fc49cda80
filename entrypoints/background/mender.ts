import { mendCard } from '../../core/cards/renew';
import { isWithin } from '../../core/day/isWithin';
import type { PaperId } from '../../core/paper';
import { mendCards } from '../../core/sync/exclusively';

/** A disk that is full is not tried again by every page that asks; milliseconds. */
const RETRY_AFTER_MS = 15 * 60_000;

/**
 * Gives what sees to the cards when a page had to ask for a paper: to all of them where they are not what they should be,
 * once nobody writes, and to that paper's, which was of no use to the page if there is one.
 */
export function createMender(now: () => number = Date.now): (paper: PaperId) => Promise<void> {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (paper) => {
    // A clock that was set back says nothing.
    if (isWithin(failedAt, now(), RETRY_AFTER_MS)) return;
    try {
      await mendCards();
      await mendCard(paper);
    } catch (error) {
      failedAt = now();
      throw error;
    }
  };
}
