import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../../core/day';
import { toWeeks } from '../../../core/day/weeks';
import { toStep } from '../../../core/library/heat';
import { formatDayNear, nameWeekdays } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { say } from '../../words/say';
import type { CalendarDay } from '../state';

type Props = {
  readonly month: string;
  readonly days: ReadonlyMap<Day, CalendarDay>;
  /** The day that the keys stand on. */
  readonly at: Day;
  readonly shown: Day;
  readonly today: Day;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onPick: (day: Day) => void;
};

/** Each day's colour is the share of it that is no longer unread; a day that is unread as a whole is outlined. */
export function MonthGrid({ month, days, at, shown, today, onPress, onPick }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(true);
  useLayoutEffect(() => {
    // Only who walks in the grid, or has just opened it, is led on: the choice of a month keeps the focus.
    if (walked.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    walked.current = false;
  }, [at]);
  return (
    <table
      ref={grid}
      aria-label={say('popup.calendar.title')}
      onKeyDown={(event) => {
        walked.current = true;
        onPress(event);
      }}
    >
      <thead>
        <tr>
          {nameWeekdays(language()).map((name, index) => (
            <th scope="col" key={index}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toWeeks(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, weekday) => {
              const day = date === undefined ? undefined : days.get(date);
              return (
                <td key={weekday}>
                  {day ? (
                    <button
                      type="button"
                      class={`day heat${toStep(day)}`}
                      tabIndex={day.date === at ? 0 : -1}
                      data-first={day.date === at || undefined}
                      {...(day.date === shown && { 'aria-current': 'date' })}
                      aria-label={describe(day, today)}
                      onClick={() => onPick(day.date)}
                    >
                      {Number(day.date.slice(8))}
                    </button>
                  ) : (
                    date && <span>{Number(date.slice(8))}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describe({ date, total, read }: CalendarDay, today: Day): string {
  const unread = total - read;
  const papers = say('popup.papers', total, [formatCount(total)]);
  const fresh = unread > 0 ? [`${say('popup.new', [formatCount(unread)])}`] : [];
  return [formatDayNear(date, today, language()), papers, ...fresh].join(', ');
}
