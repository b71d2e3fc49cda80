import type { CalendarDay, DayNeighbour, PopupDay } from '../../../components/popup/state';
import { noDay } from '../../../core/day';
import { countDay as warmthOf } from '../../../core/library/listDays';
import { countUnread, findFirstDay } from '../../../core/query/days';
import type { PageDay } from './pages';
import type { PopupData, Readings } from './toShown';

/** What the head and the foot say of the page that is shown, and what is beside it. */
export function describeDay(
  { pages, page, day, readings }: PopupData,
  today: string,
): Omit<PopupDay, 'groups'> {
  const { key, date, papers } = page;
  const at = pages.findIndex((each) => each.key === key);
  const newest = findFirstDay(pages, today);
  const [earlier, later] = [pages[at + 1], pages[at - 1]];
  return {
    key,
    date,
    papers,
    total: papers.length,
    unread: countUnread(papers, readings),
    open: papers.filter((paper) => readings.get(paper)?.readAt === undefined).length,
    skipped: day.skipped,
    ...(earlier && { earlier: toNeighbour(earlier) }),
    ...(later && { later: toNeighbour(later) }),
    ...(newest && newest.key !== key && { newest: toNeighbour(newest) }),
  };
}

/** The days that came until today, oldest first; what has no day is in no calendar. */
export function listCalendar(
  pages: readonly PageDay[],
  readings: Readings,
  today: string,
): readonly CalendarDay[] {
  return pages
    .filter(({ date }) => date !== noDay && date <= today)
    .map((page) => ({ date: page.date, ...warmthOf(page, readings) }))
    .reverse();
}

function toNeighbour({ key, date, heads: [head] }: PageDay): DayNeighbour {
  return { key, day: date, apart: date === noDay ? (head?.title ?? '') : '' };
}
