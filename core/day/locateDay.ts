import { type Day, makeDay } from './calendar';
import { toHalfWidth } from './halfWidth';
import { monthName, readMonth } from './month';

/** A day, and where in a text it is written. */
type LocatedDay = { readonly day: Day; readonly start: number; readonly end: number };

type Form = {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Day | undefined;
};

const ordinal = '(?:st|nd|rd|th)?';
const gap = '[\\s,._/-]{1,3}';

const forms: readonly Form[] = [
  {
    // 2025-09-08, 2025.9.8, 2025. 9. 8. (월), 2025/09/08; but 2025.9.8.1, v2025.9.8 and 2025.9.8rc1 are versions.
    pattern:
      /(?<![\dvV])(\d{4})\s?([-./_\u2010-\u2013])\s{0,2}(\d{1,2})\s?\2\s{0,2}(\d{1,2})(?!\d)/g,
    read: (found) => {
      const [whole, year, sign, month, date] = found;
      if (sign === '.' && isVersion(found.input, found.index, whole.length)) return undefined;
      return makeDay(Number(year), Number(month), Number(date));
    },
  },
  {
    // 20250908; a longer number is none.
    pattern: /(?<![\d.])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d|\.\d)/g,
    read: ([, year, month, date]) => makeDay(Number(year), Number(month), Number(date)),
  },
  {
    // 2025년 9월 8일, ’25년 9월 8일, 2025年9月8日
    pattern:
      /(?<![\d제])(\d{4}|\d{2})\s{0,2}[년年]\s{0,2}(\d{1,2})\s{0,2}[월月]\s{0,2}(\d{1,2})(?!\d)/g,
    read: ([, year = '', month, date]) =>
      makeDay(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(date)),
  },
  {
    // 8 September 2025, 8th of Sept. 2025, 08-Sep-2025, 09 9월 2025
    pattern: new RegExp(
      `(?<![\\d.:])(\\d{1,2})${ordinal}(?:\\s{1,2}of)?${gap}(${monthName})${gap}(\\d{4})(?!\\d)`,
      'gi',
    ),
    read: ([, date, month = '', year]) => makeDay(Number(year), readMonth(month), Number(date)),
  },
  {
    // September 8, 2025 and Sep 8th 2025
    pattern: new RegExp(
      `(?<![a-z\\d])(${monthName})${gap}(\\d{1,2})${ordinal}(?:,\\s{0,2}|${gap})(\\d{4})(?![\\d:])`,
      'gi',
    ),
    read: ([, month = '', date, year]) =>
      // In `9월 8 2025편` nothing says that the number is a year.
      month.endsWith('월') ? undefined : makeDay(Number(year), readMonth(month), Number(date)),
  },
  {
    // 9월 8일, 2025
    pattern: /(?<!\d)(\d{1,2})월\s{0,2}(\d{1,2})일?,\s{0,2}(\d{4})(?!\d)/g,
    read: ([, month, date, year]) => makeDay(Number(year), Number(month), Number(date)),
  },
  {
    // Mon Sep 08 08:15:00 KST 2025, as C and Java write it
    pattern: new RegExp(
      `(?<![a-z])(${monthName})\\s{1,2}(\\d{1,2})\\s\\d{1,2}:\\d\\d(?::\\d\\d)?\\s(?:[a-z]{1,5}\\s|[+-]\\d{4}\\s)?(\\d{4})(?![\\d:])`,
      'gi',
    ),
    read: ([, month = '', date, year]) => makeDay(Number(year), readMonth(month), Number(date)),
  },
  {
    // 2025 Sep 8, 2025-Sep-08
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})${gap}(${monthName})${gap}(\\d{1,2})${ordinal}(?![\\d:])`,
      'gi',
    ),
    read: ([, year, month = '', date]) => makeDay(Number(year), readMonth(month), Number(date)),
  },
];

/** The first day that a text writes in any of these forms, in digits of whatever width, and its place. */
export function locateDay(written: string): LocatedDay | undefined {
  const text = toHalfWidth(written);
  if (!/\d/.test(text)) return undefined;
  let first: LocatedDay | undefined;
  for (const { pattern, read } of forms) {
    // Nothing stands before the beginning.
    if (first?.start === 0) break;
    for (const found of text.matchAll(pattern)) {
      if (first && found.index >= first.start) break;
      const day = read(found);
      if (!day) continue;
      first = { day, start: found.index, end: found.index + found[0].length };
      break;
    }
  }
  return first;
}

/** Is a number with dots a part of a longer one, or of a release's name? */
function isVersion(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 8);
  return /\d\.$/.test(before) || /^\.?(?:rc|alpha|beta|dev|post|[abv])?\d/i.test(after);
}
