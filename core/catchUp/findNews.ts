import type { Day as DayName } from '../day';
import type { DigestHead } from '../paper';
import type { DigestDay } from '../query/days';

/**
 * Days → the same with the digests and papers that came to the reader alone: what they had made themselves is no news, nor is what shipped
 * with the extension and is of a day before that on which it was stored first (`since`), and days of it alone are none:
 * a paper of such a day that came on another is news of that one.
 * Without `since` all that shipped is.
 */
export function findNews(
  days: readonly DigestDay[],
  since: DayName | undefined,
): readonly DigestDay[] {
  const isOld = ({ source, date }: DigestHead) =>
    source === 'made' || (source === 'bundled' && since !== undefined && date < since);
  return days.some(({ heads }) => heads.some(isOld))
    ? days.map((day) => keepCome(day, isOld)).filter(({ papers }) => papers.length > 0)
    : days;
}

/** A day with what is not old, and the papers that came on it in that; one of that alone is the very day. */
function keepCome(day: DigestDay, isOld: (head: DigestHead) => boolean): DigestDay {
  const others = day.heads.filter((head) => !isOld(head));
  if (others.length === day.heads.length) return day;
  const came = new Set(others.flatMap(({ papers }) => papers));
  return { ...day, heads: others, papers: day.papers.filter((paper) => came.has(paper)) };
}
