import { type Day, makeDay, noDay } from './day/calendar';
import { locateDay } from './day/locateDay';

export { type Day, noDay };

/**
 * The first calendar day written in a text, as it is written there, whatever its zone: `2025-09-08T08:15Z`, `2025. 9. 8.`,
 * `20250908`, `2025년 9월 8일`, `Sept. 8th, 2025`, `화, 09 9월 2025`. A month alone is no day, nor is one that no calendar has.
 */
export function findDay(text: string): Day | undefined {
  return locateDay(text)?.day;
}

/** Is a text a day as days are written here, and one that the calendar has? */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return makeDay(Number(year), Number(month), Number(date)) !== undefined;
}

/** The calendar day that the reader's clock shows. */
export function today(now = new Date()): Day {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}

/** When the reader's clock shows the next day, in milliseconds since 1970; a night may be 23 or 25 hours away. */
export function midnightAfter(now = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
