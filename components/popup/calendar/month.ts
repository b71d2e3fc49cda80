import { addDays, type Day, weekdayOf } from '../../../core/day';

/** `2025-09` → its weeks from Sunday on, seven places each, empty before its first day and after its last. */
export function toWeeks(month: string): readonly (readonly (Day | undefined)[])[] {
  const first = `${month}-01`;
  const blank = weekdayOf(first);
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = addDays(first, week * 7 + weekday - blank);
      return day.startsWith(month) ? day : undefined;
    }),
  );
  return weeks.filter((week) => week.some((day) => day !== undefined));
}

/**
 * Where a key leads from a day, among the days there are (oldest first): ← → to the next one, ↑ ↓ a week or more, Home and
 * End within the month, PageUp and PageDown to the next month that has any; undefined for other keys, and at the ends.
 */
export function stepFrom(days: readonly Day[], from: Day, key: string): Day | undefined {
  const within = days.filter((day) => day.slice(0, 7) === from.slice(0, 7));
  switch (key) {
    case 'ArrowLeft':
      return days.findLast((day) => day < from);
    case 'ArrowRight':
      return days.find((day) => day > from);
    case 'ArrowUp':
      return days.findLast((day) => day <= addDays(from, -7));
    case 'ArrowDown':
      return days.find((day) => day >= addDays(from, 7));
    case 'Home':
      return within[0];
    case 'End':
      return within.at(-1);
    case 'PageUp':
      return days.findLast((day) => day < `${from.slice(0, 7)}-01`);
    case 'PageDown':
      return days.find((day) => day > `${from.slice(0, 7)}-31`);
    default:
      return undefined;
  }
}
