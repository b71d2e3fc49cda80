import type { Day } from '../../../core/day';
import { formatMonth } from '../../words/day';
import { language } from '../../words/language';
import { say } from '../../words/say';
import { PopupIcon } from '../PopupIcon';
import { stepFrom } from './month';

type Props = {
  readonly dates: readonly Day[];
  readonly at: Day;
  readonly onTurn: (day: Day) => void;
};

/** Which month is shown, and ways to another that has digests: the next ones, or any. */
export function MonthTurn({ dates, at, onTurn }: Props) {
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))].reverse();
  return (
    <p class="turn">
      <TurnButton name="earlier" to={stepFrom(dates, at, 'PageUp')} onTurn={onTurn} />
      <select
        aria-label={say('popup.calendar.month')}
        value={at.slice(0, 7)}
        onChange={({ currentTarget: { value } }) =>
          onTurn(dates.findLast((date) => date.startsWith(value)) ?? at)
        }
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {formatMonth(month, language())}
          </option>
        ))}
      </select>
      <TurnButton name="later" to={stepFrom(dates, at, 'PageDown')} onTurn={onTurn} />
    </p>
  );
}

type TurnProps = Pick<Props, 'onTurn'> & {
  readonly name: 'earlier' | 'later';
  readonly to: Day | undefined;
};

function TurnButton({ name, to, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      class="step"
      aria-label={say(`popup.calendar.${name}`)}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onTurn(to)}
    >
      <PopupIcon name={name} />
    </button>
  );
}
