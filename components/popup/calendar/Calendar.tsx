import { useState } from 'preact/hooks';
import type { Day } from '../../../core/day';
import { Floating } from '../../Floating';
import { isPlainKey } from '../../keys/isPlainKey';
import { say } from '../../words/say';
import type { CalendarDay } from '../state';
import { MonthGrid } from './MonthGrid';
import { MonthTurn } from './MonthTurn';
import { stepFrom } from './month';

type Props = {
  /** Every day with digests, oldest first. */
  readonly days: readonly CalendarDay[];
  readonly shown: Day;
  readonly today: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
};

/** A month to pick a day of; only days with digests can be picked, and only months with such are gone through. */
export function Calendar({ days, shown, today, onPick, onClose }: Props) {
  const dates = days.map(({ date }) => date);
  const [at, setAt] = useState<Day>(dates.includes(shown) ? shown : (dates.at(-1) ?? today));
  const month = at.slice(0, 7);
  const within = days.filter(({ date }) => date.startsWith(month));
  const newest = dates.at(-1);
  const press = (event: KeyboardEvent) => {
    const to = isPlainKey(event) ? stepFrom(dates, at, event.key) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
  };
  return (
    <Floating class="month" label={say('popup.calendar.title')} onClose={onClose}>
      {(close) => (
        <>
          <MonthTurn dates={dates} at={at} onTurn={setAt} />
          <MonthGrid
            month={month}
            days={new Map(within.map((day) => [day.date, day]))}
            at={at}
            shown={shown}
            today={today}
            onPress={press}
            onPick={(day) => {
              close();
              onPick(day);
            }}
          />
          {newest !== undefined && newest !== shown && (
            <button
              type="button"
              aria-keyshortcuts="t"
              onClick={() => {
                close();
                onPick(newest);
              }}
            >
              {say(newest === today ? 'popup.calendar.today' : 'popup.calendar.newest')}
            </button>
          )}
          <button type="button" onClick={close}>
            {say('keys.close')}
          </button>
        </>
      )}
    </Floating>
  );
}
