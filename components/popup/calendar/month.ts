import { addDays, type Day } from '../../../core/day';

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
