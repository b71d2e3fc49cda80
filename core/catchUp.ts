import { noDay, today } from './day';
import type { PaperId } from './paper';
import { type Day, readState } from './query/days';
import type { Reading } from './store';

/** So many days with digests are offered at most: who was away for longer does not read all of that. */
const DAYS_OFFERED = 14;

/**
 * What came while the reader was away: of the newest days, back to the first of which nothing is unread, the papers that
 * were neither seen nor read. Days in the order of `toDays` → days with their unread papers, the oldest first, a paper of
 * several in the first of them; without days that are still to come (`now`, the reader's day) and what has no day.
 */
export function catchUp(
  days: readonly Day[],
  readings: ReadonlyMap<PaperId, Reading>,
  now: string = today(),
): readonly Day[] {
  const came = days.filter(({ date }) => date !== noDay && date <= now).slice(0, DAYS_OFFERED);
  const unread = came.map((day) => ({
    ...day,
    papers: day.papers.filter((paper) => readState(readings.get(paper)) === 'unread'),
  }));
  const end = unread.findIndex(({ papers }) => papers.length === 0);
  const queued = new Set<PaperId>();
  return unread
    .slice(0, end < 0 ? unread.length : end)
    .toReversed()
    .map((day) => {
      const papers = day.papers.filter((paper) => !queued.has(paper));
      for (const paper of papers) queued.add(paper);
      return { ...day, papers };
    })
    .filter(({ papers }) => papers.length > 0);
}
