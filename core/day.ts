import { type Day, makeDay, noDay } from './day/calendar';

export { type Day, noDay };

/** Is a text a day as days are written here, and one that the calendar has? */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return makeDay(Number(year), Number(month), Number(date)) !== undefined;
}

const DAY_MS = 86_400_000;

/**
 * The day so many days later, or earlier for less than none. In UTC a day has 24 hours, whatever the reader's clock does.
 * Throws for what is no day.
 */
export function addDays(day: Day, days: number): Day {
  return new Date(toTime(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days a day lies after `from`, less than none where it lies before it; `NaN` where one of them is no day. */
export function countDays(from: Day, day: Day): number {
  return (toTime(day) - toTime(from)) / DAY_MS;
}

/** A day's place in its week, from 0 for Sunday to 6; `NaN` for what is no day. */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay();
}

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
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
