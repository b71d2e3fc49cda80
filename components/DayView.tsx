import { type Day, noDay } from '../core/day';
import { nameDay } from './words/nameDay';
import { say } from './words/say';

/** A digest's day, or that it has none. */
export function DayView({ day }: { readonly day: Day }) {
  if (day === noDay) return <span>{say('noDate')}</span>;
  return <time dateTime={day}>{nameDay(day)}</time>;
}
