import type { Day as DayName } from '../day';
import type { DigestHead, PaperId } from '../paper';
import type { Day } from '../query/days';

/**
 * Days → the same with the papers that came to the reader alone: what they had made themselves is no news, nor is what shipped
 * with the extension and is of a day before that on which it was stored first (`since`), and days of it alone are none.
 * Without `since` all that shipped is.
 */
export function findNews(days: readonly Day[], since: DayName | undefined): readonly Day[] {
  const isOld = ({ source, date }: DigestHead) =>
    source === 'made' || (source === 'bundled' && since !== undefined && date < since);
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
