import { type Day, makeDay, readShortYear } from './calendar';
import { toHalfWidth } from './halfWidth';
import { locateDay } from './locateDay';
import { readStamp } from './readDay';

/**
 * The day that the name of a file (without its extension) or the last part of an address writes: what `findDay` reads, a
 * year of two digits at its start (`250908 Title`, `[25-09-08]`), a minute of notes (`202509080730`), and `2025_0908`.
 */
export function findNameDay(written: string): Day | undefined {
  const name = toHalfWidth(written);
  const start = name.replace(/^[[({'’\s]{0,3}/, '');
  return readShort(start) ?? locateDay(name)?.day ?? readStamp(start) ?? findYearFirst(name);
}

function readShort(name: string): Day | undefined {
  const [, year = '', month, date] =
    /^(\d\d)(\d\d)(\d\d)(?!\d|\.\d)/.exec(name) ??
    /^(\d\d)[-._](\d\d)[-._](\d\d)(?!\d|\.\d)/.exec(name) ??
    [];
  return makeDay(readShortYear(year) ?? 0, Number(month), Number(date));
}

/** `2025-0908`, `2025_0908`, `2025 09 08` */
function findYearFirst(name: string): Day | undefined {
  const [, year, rest = ''] =
    /(?<!\d)((?:19|20)\d\d)[-_. ](\d\d ?\d\d(?!\d).{0,12})/.exec(name) ?? [];
  return year === undefined ? undefined : readMonthAndDate(Number(year), rest);
}

/**
 * The day of a name that begins with month and date, in a known year: `0421-0425` (of a range the first), `09-08`,
 * `9월 8일`. `1201.0490` and `1201_00490` are papers.
 */
export function readMonthAndDate(year: number, name: string): Day | undefined {
  const [whole = '', month, date] =
    /^(\d\d)[-_. ]?(\d\d)(?!\d|\.\d)/.exec(name) ??
    /^(\d{1,2})\s?월\s?(\d{1,2})(?!\d)/.exec(name) ??
    /^(\d{1,2})[-_.](\d{1,2})(?:일|$)/.exec(name) ??
    [];
  const day = makeDay(year, Number(month), Number(date));
  const number = /^\s?[-_~.]\s?(\d{4,5})(?:v\d+)?(?!\d)/.exec(name.slice(whole.length))?.[1];
  if (number === undefined || !day) return day;
  const last = makeDay(year, Number(number.slice(0, 2)), Number(number.slice(2)));
  return last !== undefined && last >= day ? day : undefined;
}
