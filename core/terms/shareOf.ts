import type { Week } from './followTerms';

/** The share of the texts of these weeks in which a term stood, from 0 to 1; undefined where they have no text. */
export function shareOf(weeks: readonly Week[]): number | undefined {
  const of = weeks.reduce((sum, week) => sum + week.of, 0);
  return of === 0 ? undefined : weeks.reduce((sum, { hits }) => sum + hits, 0) / of;
}

/** Weeks in their earlier and their later half, of an odd number the longer one later. */
export function halve(weeks: readonly Week[]): readonly [readonly Week[], readonly Week[]] {
  const half = Math.floor(weeks.length / 2);
  return [weeks.slice(0, half), weeks.slice(half)];
}
