import { spread } from '../../../core/schedule';
import type { Every } from '../../../core/source';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';

type Props = {
  readonly every: Every;
  /** Whose it is, where there are several. */
  readonly of?: string;
  readonly onSet: (every: Every) => void;
};

const kinds = ['off', 'hourly', 'six-hourly', 'daily'] as const satisfies readonly Every['kind'][];
/** When most who read arXiv in Korea begin their day. */
const MORNING = '08:30';
export const EVERY_MORNING: Every = { kind: 'daily', at: MORNING };

/** How often a source is asked by itself. */
export function EveryField({ every, of, onSet }: Props) {
  const name = (what: string) => (of === undefined ? what : `${what}: ${of}`);
  const choose = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen) ?? 'off';
    onSet(kind === 'daily' ? EVERY_MORNING : { kind });
  };
  return (
    <span class="every">
      <label>
        <span>{say('options.every.label')}</span>
        <select
          aria-label={name(say('options.every.label'))}
          value={every.kind}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === every.kind}>
              {say(`options.every.${kind === 'six-hourly' ? 'sixHourly' : kind}`)}
            </option>
          ))}
        </select>
      </label>
      {every.kind === 'daily' && (
        <select
          class="at"
          aria-label={name(say('options.every.at'))}
          title={describeSpread()}
          value={every.at}
          onChange={({ currentTarget }) => onSet({ kind: 'daily', at: currentTarget.value })}
        >
          {listTimes(every.at).map((at) => (
            <option key={at} value={at} selected={at === every.at}>
              {at}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

/**
 * Every half hour, and the time that is set if it is another. A field for times would be written as the system has it
 * (오전 08:30), which no other time of the page is.
 */
function listTimes(set: string): readonly string[] {
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  const times = new Set(hours.flatMap((hour) => [`${hour}:00`, `${hour}:30`]));
  return [...times.add(set)].sort();
}

/** Why the next check is a little later than the time of day. */
export function describeSpread(): string {
  return say('options.every.spread', [formatCount(spread.daily / 60_000)]);
}
