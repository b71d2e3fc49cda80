import type { ListedDay } from '../../../core/library/listDays';

/** So many papers are shown at once, and more when they are asked for; a day is never cut. */
const PORTION = 60;

/** The first days of a list that hold so many portions of papers, and how many papers are left. */
export function takePortion(
  days: readonly ListedDay[],
  pages: number,
): { readonly days: readonly ListedDay[]; readonly left: number } {
  let papers = 0;
  const end = days.findIndex((day) => {
    papers += day.papers.length;
    return papers >= PORTION * pages;
  });
  const taken = end < 0 ? days : days.slice(0, end + 1);
  const left = days.slice(taken.length).reduce((sum, day) => sum + day.papers.length, 0);
  return { days: taken, left };
}
