import type { Library } from '../library';
import type { DigestHead, PaperId } from '../paper';
import { countUnread, type DigestDay, readState, toDays } from '../query/days';
import { isNoted } from '../query/readings';

/** Which papers a list shows. */
export const filters = ['all', 'unread', 'bookmarked', 'noted', 'twice'] as const;
export type Only = (typeof filters)[number];

/** Which days: one, or those of one subscription; all where neither is given. */
export type Scope = { readonly day?: string | undefined; readonly source?: string | undefined };

/** A day of a list: its papers that the list shows, of how many, and how many of all are no longer unread. */
export type ListedDay = DigestDay & { readonly total: number; readonly read: number };

/** A day's digests, or a subscription's, in the order of the library. */
export function findDays({ days, heads }: Pick<Library, 'days' | 'heads'>, scope: Scope) {
  if (scope.source !== undefined) {
    const own = toDays(heads.filter(({ source }) => source === scope.source));
    return scope.day === undefined ? own : own.filter(({ date }) => date === scope.day);
  }
  return scope.day === undefined ? days : days.filter(({ date }) => date === scope.day);
}

/** Days → those with papers that `only` lets through, with these papers alone. */
export function listDays(
  days: readonly DigestDay[],
  only: Only,
  readings: Library['readings'],
  copies: ReadonlyMap<PaperId, number>,
): readonly ListedDay[] {
  const isListed = (paper: PaperId) => {
    const reading = readings.get(paper);
    if (only === 'unread') return readState(reading) === 'unread';
    if (only === 'bookmarked') return reading?.bookmarkedAt !== undefined;
    if (only === 'noted') return isNoted(reading);
    return only === 'all' || (copies.get(paper) ?? 0) > 1;
  };
  return days
    .map((day) => ({ ...day, papers: day.papers.filter(isListed), ...countDay(day, readings) }))
    .filter(({ papers }) => papers.length > 0);
}

/** How many papers a day has, and how many of them are no longer unread. */
export function countDay(
  { papers }: Pick<DigestDay, 'papers'>,
  readings: Library['readings'],
): { readonly total: number; readonly read: number } {
  return { total: papers.length, read: papers.length - countUnread(papers, readings) };
}

/** In how many digests each paper stands. */
export function countCopies(heads: readonly DigestHead[]): ReadonlyMap<PaperId, number> {
  const copies = new Map<PaperId, number>();
  for (const { papers } of heads) {
    for (const paper of new Set(papers)) copies.set(paper, (copies.get(paper) ?? 0) + 1);
  }
  return copies;
}
