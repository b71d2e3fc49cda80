import { countDays, noDay, today } from './day';
import type { PaperId } from './paper';
import { type DigestDay, readState } from './query/days';
import type { Reading } from './store';

/** How many of the newest days with digests are offered: nobody goes back to all that they ever passed over. */
const DAYS_OFFERED = 14;
/** What is older than the newest digest by more days is an archive, which somebody imported to look things up. */
const DAYS_BACK = 30;

/**
 * What the reader has not come to: of the newest fourteen days with digests, none of them a month older than the newest, the
 * papers that were neither seen nor read; a day of which all was read ends nothing, for another one may have been passed over
 * before it. Days in the order of `toDays` → days with their unread papers, the oldest first, a paper of
 * several in the first of them; without days that are still to come (`now`, the reader's day) and what has no day.
 */
export function catchUp(
  days: readonly DigestDay[],
  readings: ReadonlyMap<PaperId, Reading>,
  now: string = today(),
): readonly DigestDay[] {
  const past = days.filter(({ date }) => date !== noDay && date <= now);
  const newest = past[0]?.date ?? now;
  const came = past
    .slice(0, DAYS_OFFERED)
    .filter(({ date }) => countDays(date, newest) <= DAYS_BACK);
  const unread = came.map((day) => ({
    ...day,
    papers: day.papers.filter((paper) => readState(readings.get(paper)) === 'unread'),
  }));
  const queued = new Set<PaperId>();
  return unread
    .toReversed()
    .map((day) => {
      const papers = day.papers.filter((paper) => !queued.has(paper));
      for (const paper of papers) queued.add(paper);
      return { ...day, papers };
    })
    .filter(({ papers }) => papers.length > 0);
}
