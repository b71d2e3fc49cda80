/** A calendar day `YYYY-MM-DD`; never a `Date`, so it is the same day in every time zone. */
export type Day = string;

/** The day of a digest that says none. */
export const noDay: Day = '1970-01-01';

/** A year, a month and a date as the day that they are; undefined when the calendar has none such (30 February). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  // What is no number is within no bounds.
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (!(date >= 1 && date <= days)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * The year that two digits mean where they begin a file's name or a field: 2013 to 2049. Up to 12 they may be a month
 * (`09-08-25`) or a chapter; no later year is written before it comes.
 */
export function readShortYear(digits: string): number | undefined {
  const year = Number(digits);
  return year >= 13 && year <= 49 ? 2000 + year : undefined;
}
