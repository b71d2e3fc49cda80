import { countDays, type Day, isDay, today } from '../../core/day';
import { FIRST_WEEKDAY } from '../../core/day/weeks';

/** Each is made once: a calendar names four hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `2025-09-08` → `2025년 9월 8일 월요일`; what is no day stays as it is written. */
export function formatDay(day: Day, language: string): string {
  const time = toTime(day);
  if (Number.isNaN(time)) return day;
  return format(time, language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  });
}

/** `2025-09-08` → `9월 8일 월요일`, with the year where it is not the one of `from`. */
export function formatDayNear(day: Day, from: Day, language: string): string {
  const time = toTime(day);
  if (Number.isNaN(time) || day.slice(0, 4) !== from.slice(0, 4)) return formatDay(day, language);
  return format(time, language, { month: 'long', day: 'numeric', weekday: 'long' });
}

/** The seven days of a week in its order, each in a letter or so. */
export function nameWeekdays(language: string): readonly string[] {
  // 7 September 2025 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map((at) =>
    format(Date.UTC(2025, 8, 7 + FIRST_WEEKDAY + at), language, { weekday: 'narrow' }),
  );
}

/** `2026-01` → `2026년 1월`. */
export function formatMonth(month: string, language: string): string {
  return format(toTime(`${month}-01`), language, { year: 'numeric', month: 'long' });
}

/** `2026-01` → `1월`. */
export function formatMonthShort(month: string, language: string): string {
  return format(toTime(`${month}-01`), language, { month: 'short' });
}

/** `2024-10`, `2025-09` → `2024년 10월~2025년 9월`; within a year `2025년 1월~12월`. */
export function formatMonths(first: string, last: string, language: string): string {
  const months = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  // Its sign and the spaces around it are others within a year than across two, and in each browser.
  return months
    .formatRange(toTime(`${first}-01`), toTime(`${last}-01`))
    .replace(/\s*[~∼～–—-]\s*/u, language === 'ko' ? '~' : ' – ');
}

/** Days as a scale has them, oldest first: `12월 29일`, `1월 5일`; where they are of several years, with it at the first and at whatever begins another. */
export function formatScale(days: readonly Day[], language: string): readonly string[] {
  const yearOf = (day: Day | undefined) => day?.slice(0, 4);
  return days.map((day, at) => {
    const isTold = yearOf(day) !== yearOf(days[at - 1] ?? days.at(-1));
    const date = { month: 'short', day: 'numeric' } as const;
    return format(toTime(day), language, isTold ? { year: 'numeric', ...date } : date);
  });
}

/** `2025-09-08` → `9월 8일 월`, with the year where it is another than `from`'s; what is no day stays as it is written. */
export function formatDayLine(day: Day, from: Day, language: string): string {
  const time = toTime(day);
  if (Number.isNaN(time)) return day;
  const date = {
    ...(day.slice(0, 4) !== from.slice(0, 4) && { year: 'numeric' as const }),
    month: language === 'ko' ? ('long' as const) : ('short' as const),
    day: 'numeric' as const,
  };
  // Browsers differ in whether brackets stand around it in Korean.
  return language === 'ko'
    ? `${format(time, language, date)} ${format(time, language, { weekday: 'short' })}`
    : format(time, language, { ...date, weekday: 'short' });
}

/** How far a day lies from another: 오늘, 어제, 3일 전, 2개월 전, 1년 전; empty for what is no day. */
export function formatAge(day: Day, from: Day, language: string): string {
  const days = countDays(from, day);
  if (Number.isNaN(days)) return '';
  const months = wholeMonths(day, from);
  if (Math.abs(months) < 1) return relative('auto', language).format(days, 'day');
  // "Last month" and "last year" are other claims than "a month ago".
  const unit = Math.abs(months) < 12 ? 'month' : 'year';
  const value = unit === 'month' ? months : Math.trunc(months / 12);
  return relative('always', language).format(value, unit);
}

/**
 * Has `Intl` load what the functions above need. Its first use in a page takes up to 50 ms
 * (Chromium 156), best spent while there is something to wait for anyway.
 */
export function prepareDays(language: string): void {
  const day = today();
  formatDayNear(day, day, language);
  formatAge(day, day, language);
}

/** Whole months from `from` to `day`: 01-31 to 02-28 is none yet. */
function wholeMonths(day: Day, from: Day): number {
  const [later, earlier] = day > from ? [day, from] : [from, day];
  const [year = 0, month = 0, date = 0] = later.split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = earlier.split('-').map(Number);
  const months = (year - fromYear) * 12 + month - fromMonth - (date < fromDate ? 1 : 0);
  return day > from ? months : -months;
}

function relative(numeric: 'auto' | 'always', language: string): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat(language, { numeric });
}

/** Days are counted and written in UTC only, so no zone and no summer time can move them. */
function toTime(day: Day): number {
  // A browser takes the 30th of February for the 2nd of March.
  return isDay(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

function format(time: number, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(time);
}
