import { type Day, makeDay, readShortYear } from './calendar';
import { toHalfWidth } from './halfWidth';
import { locateDay } from './locateDay';
import { monthName, readMonth } from './month';

/** No day with its time and zone is longer than this. */
const LONGEST = 200;

/**
 * The day of a field that holds one (a date in front matter, a feed's `pubDate`): what `findDay` reads, and what is a day
 * only there: `25.9.8`, `250908`, `202509080730`, RFC 822's `08 Sep 25`, and seconds or milliseconds since 1970 (in UTC,
 * since nothing else is written).
 */
export function readDay(field: string): Day | undefined {
  const text = toHalfWidth(field.slice(0, LONGEST)).trim();
  return locateDay(text)?.day ?? readShort(text) ?? readDigits(text) ?? readRfc822(text);
}

function readShort(text: string): Day | undefined {
  const [, year = '', , month, date] =
    /^['’‘]?(\d\d)([-./])\s{0,2}(\d{1,2})\2\s{0,2}(\d{1,2})(?!\.?\d)/.exec(text) ??
    /^(\d\d)()(\d\d)(\d\d)$/.exec(text) ??
    [];
  return makeDay(readShortYear(year) ?? 0, Number(month), Number(date));
}

function readDigits(text: string): Day | undefined {
  if (/^\d{10}(?:\.\d{1,9})?$/.test(text)) return readInstant(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return readInstant(Number(text));
  return readStamp(text);
}

/** A day with its time in digits alone, `202509080730` or `20250908073000`, at a text's start. */
export function readStamp(text: string): Day | undefined {
  const [, year, month, date] =
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/.exec(text) ?? [];
  return makeDay(Number(year), Number(month), Number(date));
}

function readInstant(ms: number): Day | undefined {
  return ms < 4_102_444_800_000 ? new Date(ms).toISOString().slice(0, 10) : undefined;
}

const rfc822 = new RegExp(
  `(?<![\\d.:])(\\d{1,2})[\\s-](${monthName})[\\s-](\\d\\d)(?![\\d:])`,
  'i',
);

/** Two digits of a year are read as RFC 2822 says: from 50 on they are of the last century. */
function readRfc822(text: string): Day | undefined {
  const [, date, month = '', year] = rfc822.exec(text) ?? [];
  const short = Number(year);
  return makeDay(short + (short < 50 ? 2000 : 1900), readMonth(month), Number(date));
}
