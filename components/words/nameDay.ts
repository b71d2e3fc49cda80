import { type Day, noDay } from '../../core/day/calendar';
import type { Place } from '../../core/paper';
import { say } from './say';

/**
 * A calendar day as the panel writes it. Not by `Intl`, whose first use in a page takes up to 50 ms
 * (Chromium 156), more than all the rest of the panel.
 */
export function nameDay(day: Day): string {
  if (day === noDay) return say('noDate');
  const [year = '', month = '', date = ''] = day.split(/-0?/);
  const name = say('panel.months').split(' ')[Number(month) - 1] ?? month;
  return say('panel.day', [year, name, date]);
}

/** Which digest a summary stands in, and where. */
export function namePlace({ digest: { date }, rank }: Place): string {
  return date === noDay
    ? say('panel.undated', [String(rank)])
    : say('panel.place', [nameDay(date), String(rank)]);
}
