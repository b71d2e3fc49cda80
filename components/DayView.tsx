import { type Day, noDay } from '../core/day';
import { nameDay, nameWhole } from './words/nameDay';
import { say } from './words/say';

type Props = {
  readonly day: Day;
  /** Its year too, whichever it is now. */
  readonly whole?: boolean;
};

/** A digest's day, or that it has none. */
export function DayView({ day, whole = false }: Props) {
  if (day === noDay) return <span>{say('noDate')}</span>;
  return <time dateTime={day}>{whole ? nameWhole(day) : nameDay(day)}</time>;
}
