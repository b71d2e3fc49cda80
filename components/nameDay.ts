import type { Day } from '../core/paper';
import { say } from './say';

/** A calendar day in the reader's way of writing it; no `Date`, so no time zone moves it. */
export function nameDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return say('panel.day', [year, strip(month), strip(date)]);
}

function strip(digits: string): string {
  return digits.replace(/^0/, '');
}
