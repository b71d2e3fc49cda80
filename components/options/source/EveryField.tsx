import { i18n } from '#i18n';
import type { Every } from '../../../core/source';

type Props = { readonly every: Every; readonly onSet: (every: Every) => void };

const kinds = ['off', 'hourly', 'six-hourly', 'daily'] as const satisfies readonly Every['kind'][];
/** When most who read arXiv in Korea begin their day. */
const MORNING = '08:30';
export const EVERY_MORNING: Every = { kind: 'daily', at: MORNING };

/** How often a source is asked by itself. */
export function EveryField({ every, onSet }: Props) {
  const choose = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen) ?? 'off';
    onSet(kind === 'daily' ? EVERY_MORNING : { kind });
  };
  return (
    <span class="every">
      <label>
        <span>{i18n.t('options.every.label')}</span>
        <select value={every.kind} onChange={({ currentTarget }) => choose(currentTarget.value)}>
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
          aria-label={i18n.t('options.every.at')}
          value={every.at}
          onChange={({ currentTarget: { value } }) => {
            // A time that is half typed is none yet.
            if (/^\d\d:\d\d$/.test(value)) onSet({ kind: 'daily', at: value });
          }}
        />
      )}
    </span>
  );
}
