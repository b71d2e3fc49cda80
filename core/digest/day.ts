import type { Day } from '../paper';

const day =
  /(?<!\d)(?:(\d{4})\s*(?:[-./_]|년)\s*(\d{1,2})\s*(?:[-./_]|월)\s*(\d{1,2})|(\d{4})(\d{2})(\d{2}))(?!\d)/g;

/** The first calendar day written in a text (`2025-09-08 08:15`, `2025년 9월 8일`, `20250908`), as it is written there. */
export function findDay(text: string): Day | undefined {
  for (const [, ...parts] of text.matchAll(day)) {
    const [year = '', month = '', date = ''] = parts.filter((part) => part !== undefined);
    if (isDay(Number(year), Number(month), Number(date))) {
      return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    }
  }
  return undefined;
}

function isDay(year: number, month: number, date: number): boolean {
  if (year < 1900 || month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
}
