import { useLayoutEffect, useRef } from 'preact/hooks';
import { toWeeks } from '../../../core/day/weeks';
import { moveMonth, toStep } from '../../../core/library/heat';
import { isPlainKey } from '../../keys/isPlainKey';
import { formatDay, nameWeekdays } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { say } from '../../words/say';
import { formatAddress } from '../address';
import type { RailSlice } from '../state';

type Props = {
  /** `2025-09`. */
  readonly month: string;
  readonly rail: Pick<RailSlice, 'heat' | 'shown' | 'now'>;
  readonly onMonth: (month: string) => void;
};

/** Arrow keys → how many days further. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** A month as a table whose days with papers are links; the arrows walk from one to the next that has any. */
export function Month({ month, rail, onMonth }: Props) {
  const { heat, shown, now } = rail;
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const days = [...heat.keys()].filter((day) => day.startsWith(month)).sort();
  const stop = shown && days.includes(shown) ? shown : days.at(-1);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const links = [...(table.current?.querySelectorAll('a') ?? [])];
    (wanted.current === 'first' ? links[0] : links.at(-1))?.focus();
    wanted.current = undefined;
  }, [month]);

  const turn = (by: number) => {
    wanted.current = by > 0 ? 'first' : 'last';
    onMonth(moveMonth(month, by));
  };
  const walk = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.day;
    if (!from || !isPlainKey(event)) return;
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      turn(event.key === 'PageUp' ? -1 : 1);
      return;
    }
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = nearestDay(days, from, by);
    if (to) table.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
    else if (Math.abs(by) === 1) turn(by);
  };

  return (
    <table ref={table} class="month" onKeyDown={walk}>
      <thead>
        <tr>
          {nameWeekdays(language()).map((name, at) => (
            <th scope="col" key={at}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toWeeks(month).map((week) => (
          <tr>
            {week.map((day) => (
              <td>
                {day && (
                  <Cell
                    day={day}
                    warmth={heat.get(day)}
                    stop={stop}
                    on={shown === day}
                    now={now === day}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  readonly day: string;
  readonly warmth: { readonly total: number; readonly read: number } | undefined;
  readonly stop: string | undefined;
  readonly on: boolean;
  readonly now: boolean;
};

function Cell({ day, warmth, stop, on, now }: CellProps) {
  const date = String(Number(day.slice(8)));
  if (!warmth) return <span class={now ? 'now' : undefined}>{date}</span>;
  const { read, total } = warmth;
  const name = say('reader.calendar.day', total, [
    formatDay(day, language()),
    formatCount(total),
    formatCount(read),
  ]);
  return (
    <a
      href={formatAddress({ day })}
      class={`heat${toStep(warmth)}`}
      data-day={day}
      tabIndex={day === stop ? 0 : -1}
      aria-label={name}
      title={name}
      aria-current={on ? 'date' : undefined}
    >
      {date}
    </a>
  );
}

/** The next day with papers in that direction: for a week up or down, the first that is at least so far. */
function nearestDay(days: readonly string[], from: string, by: number): string | undefined {
  const at = days.indexOf(from);
  if (Math.abs(by) === 1) return days[at + by];
  const date = Number(from.slice(8)) + by;
  return by > 0
    ? days.find((day) => Number(day.slice(8)) >= date)
    : days.findLast((day) => Number(day.slice(8)) <= date);
}
