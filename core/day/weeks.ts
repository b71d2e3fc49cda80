import { addDays, type Day, weekdayOf } from '../day';

/** The weekday that begins a week, from 0 for Sunday: papers come from Monday on, and so do the weeks of all that is shown. */
export const FIRST_WEEKDAY = 1;

/** The first day of a day's week; throws for what is no day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -((weekdayOf(day) - FIRST_WEEKDAY + 7) % 7));
}

/** A month (`2025-09`) in its weeks, seven places each; undefined where a day is another month's. */
export function toWeeks(month: string): readonly (readonly (Day | undefined)[])[] {
  const start = startOfWeek(`${month}-01`);
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = addDays(start, week * 7 + at);
      return day.startsWith(month) ? day : undefined;
    }),
  );
  return weeks.filter((week) => week.some((day) => day !== undefined));
}
