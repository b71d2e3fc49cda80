import { moveMonth, toStep, toWeeks, type Warmth } from '../../../core/library/heat';
import { formatMonth, formatMonthShort } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { say } from '../../words/say';

type Props = {
  /** `2025-09`: the last of the twelve, or one among them. */
  readonly month: string;
  readonly heat: ReadonlyMap<string, Warmth>;
  readonly onMonth: (month: string) => void;
};

/** The twelve months that end with the newest one, or with the one that is shown, each one target. */
export function Year({ month, heat, onMonth }: Props) {
  const newest = [...heat.keys()].reduce((a, b) => (a > b ? a : b), '').slice(0, 7) || month;
  const end = month > newest || month < moveMonth(newest, -11) ? month : newest;
  const months = Array.from({ length: 12 }, (_, at) => moveMonth(end, at - 11));
  return (
    <fieldset class="year" aria-label={say('reader.calendar.year')}>
      {months.map((each) => (
        <Small
          key={each}
          month={each}
          heat={heat}
          on={each === month}
          onPress={() => onMonth(each)}
        />
      ))}
    </fieldset>
  );
}

type SmallProps = {
  readonly month: string;
  readonly heat: Props['heat'];
  readonly on: boolean;
  readonly onPress: () => void;
};

/** Its days are for the eye: a small square each. */
function Small({ month, heat, on, onPress }: SmallProps) {
  const weeks = toWeeks(month);
  const own = weeks.flat().flatMap((day) => (day ? (heat.get(day) ?? []) : []));
  const [total, read] = (['total', 'read'] as const).map((key) =>
    own.reduce((sum, each) => sum + each[key], 0),
  ) as [number, number];
  const name = formatMonth(month, language());
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={say('reader.calendar.month', total, [
        name,
        formatCount(total),
        formatCount(read),
      ])}
      title={name}
      onClick={onPress}
    >
      <span>{formatMonthShort(month, language())}</span>
      <svg viewBox="0 0 48 41" aria-hidden="true">
        {weeks.flatMap((week, row) =>
          week.map((day, column) => {
            const warmth = day && heat.get(day);
            return (
              day && (
                <rect
                  x={column * 7}
                  y={row * 7}
                  width="6"
                  height="6"
                  rx="1"
                  class={warmth ? `heat${toStep(warmth)}` : 'none'}
                />
              )
            );
          }),
        )}
      </svg>
    </button>
  );
}
