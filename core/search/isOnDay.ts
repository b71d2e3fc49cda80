import { type Day, noDay } from '../day';

/** Does a day begin as a query asks: `2025`, `2025-09`, `2025-09-08`, or of any year `-09`, `-09-08`? What has no day does not. */
export function isOnDay(day: Day, asked: string): boolean {
  return day !== noDay && day.startsWith(asked, asked.startsWith('-') ? 'YYYY'.length : 0);
}
