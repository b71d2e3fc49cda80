import { catchUp } from '../catchUp';
import type { PaperId } from '../paper';
import type { DigestDay } from '../query/days';
import type { Reading } from '../store';
import { findAway } from './findAway';

/** What is to be gone through: days, the oldest first, with their unread papers, a paper of several in the first of them. */
export type Queue = {
  readonly days: readonly { readonly day: string; readonly papers: readonly PaperId[] }[];
  /** It is what came while the reader was away (`findAway`), no more and no less. */
  readonly isAway: boolean;
};

/**
 * The queue of who was away is what `findAway` tells them of; of who was here it is what they have not read of late (`catchUp`).
 * `today` and `opened` as `findAway` takes them.
 */
export function findQueue(
  days: readonly DigestDay[],
  readings: ReadonlyMap<PaperId, Reading>,
  today: string,
  opened?: string,
): Queue {
  const away = findAway(days, readings, today, opened);
  if (!away) {
    const due = catchUp(days, readings, today);
    return { days: due.map(({ date, papers }) => ({ day: date, papers })), isAway: false };
  }
  const queued = new Set<PaperId>();
  const missed = away.days.map(({ date, unread }) => ({
    day: date,
    papers: unread.filter((paper) => queued.size < queued.add(paper).size),
  }));
  return { days: missed.filter(({ papers }) => papers.length > 0), isAway: true };
}

/** How many papers a queue has. */
export function countQueue({ days }: Pick<Queue, 'days'>): number {
  return days.reduce((sum, { papers }) => sum + papers.length, 0);
}
