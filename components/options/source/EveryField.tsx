import { i18n } from '#i18n';
import { spread } from '../../../core/schedule';
import type { Every } from '../../../core/source';
import { formatCount } from '../../language';

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
        <span>{i18n.t('options.every.label')}</span>
        <select
          aria-label={name(i18n.t('options.every.label'))}
          value={every.kind}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === every.kind}>
              {i18n.t(`options.every.${kind === 'six-hourly' ? 'sixHourly' : kind}`)}
            </option>
          ))}
        </select>
      </label>
      {every.kind === 'daily' && (
        <input
          type="time"
          required
          aria-label={name(i18n.t('options.every.at'))}
          title={describeSpread()}
          value={every.at}
          onChange={({ currentTarget: { value } }) => {
            // A time that is half typed is none yet.
            if (/^\d\d:\d\d$/.test(value)) onSet({ kind: 'daily', at: value });
          }}
          onBlur={({ currentTarget }) => {
            // Left half typed, it would show a time that is not the source's.
            if (currentTarget.value === '') currentTarget.value = every.at;
          }}
        />
      )}
    </span>
  );
}

/** Why the next check is a little later than the time of day. */
export function describeSpread(): string {
  return i18n.t('options.every.spread', [formatCount(spread.daily / 60_000)]);
}
