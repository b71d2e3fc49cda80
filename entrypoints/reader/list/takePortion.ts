import type { ListedDay } from '../../../core/library/listDays';

/** A day of which so many papers are shown as there is room for, with the digests that have these. */
export type TakenDay = ListedDay & { readonly whole: ListedDay };

/** The first `size` papers of a list by day, and how many are left. */
export function takePortion(
  days: readonly ListedDay[],
  size: number,
): { readonly days: readonly TakenDay[]; readonly left: number } {
  const taken: TakenDay[] = [];
  let room = size;
  for (const day of days) {
    if (room <= 0) break;
    taken.push(takeFirst(day, room));
    room -= day.papers.length;
  }
  const total = days.reduce((sum, { papers }) => sum + papers.length, 0);
  return { days: taken, left: Math.max(0, total - size) };
}

function takeFirst(day: ListedDay, room: number): TakenDay {
  if (day.papers.length <= room) return { ...day, whole: day };
  const papers = day.papers.slice(0, room);
  const own = new Set(papers);
  const heads = day.heads.filter((head) => head.papers.some((paper) => own.has(paper)));
  return { ...day, papers, heads, whole: day };
}
