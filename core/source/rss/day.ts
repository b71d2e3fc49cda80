import { findDay } from '../../digest/day';
import type { Day } from '../../paper';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The calendar day that a feed's date writes, whatever its zone: RFC 3339 (`2025-09-08T08:15:00+09:00`), RFC 822
 * (`Mon, 08 Sep 25 08:15:00 GMT`) or what people write instead (`Sep 8, 2025`).
 */
export function readDay(text: string): Day | undefined {
  const [, before, month = '', after, year = ''] =
    /(?:(?<!\d)(\d{1,2})[\s-]+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4}|\d{2})(?![\d:])/i.exec(
      // A date is no longer than this.
      text.slice(0, 100),
    ) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  const day = before ?? after;
  if (number === 0 || day === undefined) return findDay(text);
  // RFC 822 had two digits; no feed is older than 1990.
  const full = year.length === 4 ? year : `${Number(year) < 90 ? 20 : 19}${year}`;
  return findDay(`${full}-${number}-${day}`);
}

/** The instant that a date means, in milliseconds since 1970, only to tell which of two is newer; 0 for none. */
export function readInstant(text: string): number {
  return Date.parse(text) || Date.parse(readDay(text) ?? '') || 0;
}
