import type { Day as DayName } from '../day';
import type { DigestHead, PaperId } from '../paper';
import type { Day } from '../query/days';

/**
 * Days → the same with the papers that came to the reader alone: what shipped with the extension and is of a day before that on
 * which it was stored first (`since`) was never news, and days of it alone are none. Without `since` all is.
 */
export function findNews(days: readonly Day[], since: DayName | undefined): readonly Day[] {
  if (since === undefined) return days;
  const isOld = ({ source, date }: DigestHead) => source === 'bundled' && date < since;
  const all = days.flatMap(({ heads }) => heads);
  if (!all.some(isOld)) return days;
  const came = new Set<PaperId>(all.filter((head) => !isOld(head)).flatMap(({ papers }) => papers));
  return days
    .map((day) =>
      day.heads.some(isOld)
        ? { ...day, papers: day.papers.filter((paper) => came.has(paper)) }
        : day,
    )
    .filter(({ papers }) => papers.length > 0);
}
