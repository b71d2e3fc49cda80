import { noDay } from '../day';
import type { Library } from '../library';
import type { PaperId } from '../paper';
import { countDay } from './listDays';

/** A day of the calendar: how many papers came, and how many of them are no longer unread. */
export type Warmth = { readonly total: number; readonly read: number };

/** How warm each day is, by its date; without what has no day. */
export function toHeat({
  days,
  readings,
}: Pick<Library, 'days' | 'readings'>): ReadonlyMap<string, Warmth> {
  return new Map(
    days.filter(({ date }) => date !== noDay).map((day) => [day.date, countDay(day, readings)]),
  );
}

/** How warm each month is, by its name (`2025-09`): a paper of several of its days is one. */
export function toMonths({
  days,
  readings,
}: Pick<Library, 'days' | 'readings'>): ReadonlyMap<string, Warmth> {
  const months = new Map<string, Set<PaperId>>();
  for (const { date, papers } of days) {
    if (date === noDay) continue;
    const own = months.get(date.slice(0, 7)) ?? new Set();
    for (const paper of papers) own.add(paper);
    months.set(date.slice(0, 7), own);
  }
  return new Map(
    [...months].map(([month, papers]) => [month, countDay({ papers: [...papers] }, readings)]),
  );
}

/** The share read as a step of the scale: 0 for nothing, 4 for all. */
export function toStep({ total, read }: Warmth): 0 | 1 | 2 | 3 | 4 {
  if (read === 0 || total === 0) return 0;
  if (read >= total) return 4;
  const share = read / total;
  if (share > 0.66) return 3;
  return share > 0.33 ? 2 : 1;
}

/** `2025-09` moved by so many months. */
export function moveMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
