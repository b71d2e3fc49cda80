import { noDay } from '../../../core/day';
import type { DigestHead } from '../../../core/paper';
import { writeDigestKey } from '../../../core/paper/digestName';
import { type DigestDay, findFirstDay, toDays } from '../../../core/query/days';
import type { Last } from '../../visits/noted';

const DAY_MS = 86_400_000;

/** A day as the popup turns to it: a calendar day, or one digest that has none. */
export type PageDay = DigestDay & { readonly key: string };

/** Digests in the order of `heads` → the pages of the popup in the same order. */
export function toPages(heads: readonly DigestHead[]): readonly PageDay[] {
  return toDays(heads).flatMap((day): readonly PageDay[] =>
    day.date === noDay
      ? day.heads.map((head) => ({
          ...day,
          key: writeDigestKey(head),
          heads: [head],
          papers: head.papers,
        }))
      : [{ ...day, key: day.date }],
  );
}

/**
 * The page that a popup opens on: the newest when there is news since it was open last, else the one that was looked at
 * then, less than a day ago, as long as something of it is unread. What is dated in the future waits for its day, unless there is nothing else.
 */
export function choosePage(
  pages: readonly PageDay[],
  last: Last | undefined,
  countUnread: (page: PageDay) => number,
  today: string,
  now = Date.now(),
): PageDay | undefined {
  const newest = findFirstDay(pages, today);
  if (!newest || !last || isNews(newest, last) || !isRecent(last, now)) return newest;
  const left = pages.find(({ key }) => key === last.page);
  return left && countUnread(left) > 0 ? left : newest;
}

/** Was that page looked at within the last day? A clock that was set back since does not tell. */
function isRecent({ at }: Last, now: number): boolean {
  return at !== undefined && at <= now && now - at < DAY_MS;
}

function isNews({ date, papers }: PageDay, last: Last): boolean {
  return date > last.newest || (date === last.newest && papers.length > last.papers);
}
