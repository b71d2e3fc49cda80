import { countDays, noDay, today as toDay } from '../day';
import type { PaperId } from '../paper';
import { type DigestDay, readState } from '../query/days';
import type { Reading } from '../store';

/** One day of those that passed without the reader: its papers in all, and which of them are unread. */
export type MissedDay = {
  readonly date: string;
  readonly papers: number;
  readonly unread: readonly PaperId[];
};

/** What came while the reader was away: the days, oldest first, and how many different papers of them are unread. */
export type Away = { readonly days: readonly MissedDay[]; readonly papers: number };

/**
 * What came since the reader was here last, by what they saw and read before `today`, or the day on which they `opened` a
 * list of theirs before it; undefined when a day passed at most,
 * when less than two days of digests wait, and for who never read anything: to them all is new. What they read today
 * does not end it, so that one can catch up in several sittings.
 */
export function findAway(
  days: readonly DigestDay[],
  readings: ReadonlyMap<PaperId, Reading>,
  today: string,
  opened = '',
): Away | undefined {
  const seen = findLast(readings, today);
  const last = seen !== undefined && seen < opened ? opened : seen;
  if (last === undefined || countDays(last, today) < 2) return undefined;
  const missed = days
    .filter(({ date }) => date !== noDay && date >= last && date <= today)
    // Of that last day's own digest they know something, unless it came after they had left.
    .filter(({ date, papers }) => date > last || !papers.some((paper) => readings.has(paper)))
    .map(({ date, papers }) => ({
      date,
      papers: papers.length,
      unread: papers.filter((paper) => readState(readings.get(paper)) === 'unread'),
    }))
    .filter(({ unread }) => unread.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (missed.length < 2) return undefined;
  return { days: missed, papers: new Set(missed.flatMap(({ unread }) => unread)).size };
}

/** The last day before `today` on which the reader saw, read or bookmarked anything. */
function findLast(readings: ReadonlyMap<PaperId, Reading>, today: string): string | undefined {
  // Only the newest moment counts, and a calendar day is dear to make: what is older than it is passed over.
  const begin = new Date(`${today}T00:00`).getTime();
  let last = Number.NEGATIVE_INFINITY;
  for (const { seenAt, readAt, bookmarkedAt } of readings.values()) {
    for (const at of [seenAt, readAt, bookmarkedAt]) {
      if (at !== undefined && at > last && at < begin) last = at;
    }
  }
  return Number.isFinite(last) ? toDay(new Date(last)) : undefined;
}
