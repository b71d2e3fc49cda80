import { toWeeks } from '../../../core/day/weeks';
import { moveMonth, toStep, type Warmth } from '../../../core/library/heat';
import { isPlainKey } from '../../keys/isPlainKey';
import { formatMonth, formatMonthShort, formatMonths } from '../../words/day';
import { formatCount, language } from '../../words/language';
import { say } from '../../words/say';

type Props = {
  /** `2025-09`: the last of the twelve, or one among them. */
  readonly month: string;
  readonly heat: ReadonlyMap<string, Warmth>;
  /** How many papers each month has, a paper of several days once. */
  readonly months: ReadonlyMap<string, Warmth>;
  readonly onMonth: (month: string) => void;
};

/** Arrow keys → how many months further; the months stand in rows of four. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -4,
  ArrowDown: 4,
};

/** The twelve months that end with the newest one, or with the one that is shown, each one target, and all of them one stop of Tab: the arrows walk. */
export function Year({ month, heat, months: warm, onMonth }: Props) {
  const newest = [...heat.keys()].reduce((a, b) => (a > b ? a : b), '').slice(0, 7) || month;
  const end = month > newest || month < moveMonth(newest, -11) ? month : newest;
  const months = Array.from({ length: 12 }, (_, at) => moveMonth(end, at - 11));
  return (
    <fieldset class="year" onKeyDown={walk}>
      <legend>{formatMonths(months[0] ?? end, end, language())}</legend>
      {months.map((each) => (
        <Small
          key={each}
          month={each}
          heat={heat}
          warmth={warm.get(each)}
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
  readonly warmth: Warmth | undefined;
  readonly on: boolean;
  readonly onPress: () => void;
};

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  const by = moves[event.key];
  if (by === undefined || !isPlainKey(event)) return;
  event.preventDefault();
  const months = [...event.currentTarget.querySelectorAll('button')];
  const at = months.findIndex((each) => each.contains(event.target as Node));
  // Not around the end: months[-1] is none either.
  if (at >= 0) months[at + by]?.focus();
}

/** Its days are for the eye: a small square each. */
function Small({ month, heat, warmth, on, onPress }: SmallProps) {
  const weeks = toWeeks(month);
  const { total, read } = warmth ?? { total: 0, read: 0 };
  const name = formatMonth(month, language());
  return (
    <button
      type="button"
      aria-pressed={on}
      tabIndex={on ? 0 : -1}
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
        {[...toSquares(weeks, heat)].map(([name, path]) => (
          <path class={name} d={path} />
        ))}
      </svg>
    </button>
  );
}

/** A month's days as squares on a grid of sevens: one path for each colour, however many days have it. */
function toSquares(
  weeks: ReturnType<typeof toWeeks>,
  heat: Props['heat'],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [row, week] of weeks.entries()) {
    for (const [column, day] of week.entries()) {
      if (!day) continue;
      const warmth = heat.get(day);
      const name = warmth ? `heat${toStep(warmth)}` : 'none';
      paths.set(name, `${paths.get(name) ?? ''}M${column * 7 + 0.5} ${row * 7 + 0.5}h5v5h-5z`);
    }
  }
  return paths;
}
