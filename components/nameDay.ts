import type { Day } from '../core/paper';
import { say } from './say';

/**
 * A calendar day as the panel writes it. Not by `Intl`, whose first use in a page takes up to 50 ms
 * (Chromium 156), more than all the rest of the panel.
 */
export function nameDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return say('panel.day', [year, strip(month), strip(date)]);
}

function strip(digits: string): string {
  return digits.replace(/^0/, '');
}
