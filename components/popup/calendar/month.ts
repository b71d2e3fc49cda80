import type { Day } from '../../../core/day';

const DAY_MS = 86_400_000;

/** `2025-09` → its weeks from Sunday on, seven places each, empty before its first day and after its last. */
export function toWeeks(month: string): readonly (readonly (Day | undefined)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const start = first - new Date(first).getUTCDay() * DAY_MS;
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = new Date(start + (week * 7 + weekday) * DAY_MS).toISOString().slice(0, 10);
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
      return days.findLast((day) => day <= shift(from, -7));
    case 'ArrowDown':
      return days.find((day) => day >= shift(from, 7));
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

function shift(day: Day, by: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
