import { noDay, today } from '../day';
import type { DigestHead } from '../paper';

type Dated = Pick<DigestHead, 'date' | 'language'>;

/**
 * Newest day first, and of one day what is in Korean. A day that is still to come stands below all that came, above what has
 * no day: a digest that is scheduled, or of a year that was mistyped, does not head the list.
 */
export function compareDigests(a: Dated, b: Dated, now = today()): number {
  return rankDay(a, now) - rankDay(b, now) || compareDays(b.date, a.date) || compareLanguages(a, b);
}

/** Days are digits in one order, which need no language's: over thousands of heads that would be felt. */
function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Korean first. */
export function compareLanguages(a: Dated, b: Dated): number {
  return Number(a.language !== undefined) - Number(b.language !== undefined);
}

function rankDay({ date }: Dated, now: string): number {
  if (date === noDay) return 2;
  return date > now ? 1 : 0;
}
