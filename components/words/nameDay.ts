import { type Day, noDay, today } from '../../core/day';
import type { Place } from '../../core/paper';
import { say } from './say';

/**
 * Where in which digest a summary stands: `9월 8일 · 12편 중 1번째`, of one that has no other the day alone; the year stands with
 * a day of another one.
 */
export function namePlace({ digest: { date }, rank, of }: Place): string {
  const day = nameDay(date);
  if (of === 1) return day;
  return of === undefined
    ? say('panel.placeOnly', [day, String(rank)])
    : say('panel.place', [day, String(of), String(rank)]);
}

/**
 * A day as one says it: `9월 8일`, and with its year where that is another one than `from`'s. Not by `Intl`, whose first use in a page takes up
 * to 50 ms (Chromium 156), more than all the rest of the panel.
 */
export function nameDay(day: Day, from: Day = today()): string {
  if (day === noDay) return say('noDate');
  return day.slice(0, 4) === from.slice(0, 4) ? nameNear(day) : nameWhole(day);
}

/** A day with its year, for what outlives it: `2025년 9월 8일`. */
export function nameWhole(day: Day): string {
  return day === noDay ? say('noDate') : say('panel.dayFar', [day.slice(0, 4), nameNear(day)]);
}

function nameNear(day: Day): string {
  const [, month = '', date = ''] = day.split(/-0?/);
  const name = say('panel.monthNames').split(' ')[Number(month) - 1] ?? month;
  return say('panel.dayNear', [name, date]);
}
