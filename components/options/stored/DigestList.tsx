import { useMemo } from 'preact/hooks';
import type { DigestHead } from '../../../core/paper';
import type { OldReading } from '../../../core/query/oldReadings';
import { FilterField } from '../../portions/FilterField';
import { More } from '../../portions/More';
import { Rows } from '../../portions/Rows';
import { useLatest } from '../../portions/useLatest';
import { usePortions } from '../../portions/usePortions';
import { formatDay } from '../../words/day';
import { describeFailure } from '../../words/failure';
import { formatCount, language } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';
import type { SourcesState } from '../subscriptions/state';
import { nameById } from '../words/nameKnownSource';
import { tellRows } from '../words/tellRows';
import { DigestRow } from './DigestRow';
import { toRows } from './rows';
import type { RemovalsSlice } from './state';

type Props = {
  readonly heads: readonly DigestHead[];
  readonly old?: ReadonlyMap<string, OldReading>;
  readonly sources: SourcesState;
  readonly removals: RemovalsSlice;
  readonly disabled: boolean;
  /** Something is being stored, so that an empty list will not stay so. */
  readonly filling: boolean;
};

export function DigestList({ heads, old, sources, removals, disabled, filling }: Props) {
  const { state } = removals;
  const onRemove = useLatest(removals.onRemove);
  const onRestore = useLatest(removals.onRestore);
  const rows = useMemo(() => toRows(heads, state.heads, old), [heads, state.heads, old]);
  const tell = useMemo(() => {
    const all = rows.map(({ head }) => head);
    return tellRows(all, sources);
  }, [rows, sources]);
  const { shown, ...portions } = usePortions(rows, ({ head: { title, date, source } }) =>
    [title, date, formatDay(date, language()), nameDay(date), nameById(source, sources)].join(' '),
  );
  return (
    <section aria-labelledby="list">
      <h2 id="list">{say('options.list.heading')}</h2>
      {state.failure && (
        <div class="callout warn" role="alert">
          <p>
            <b>{say(state.doing ? 'options.undoFailed' : 'options.list.failed')}</b>
          </p>
          <p>{describeFailure(state.failure)}</p>
        </div>
      )}
      {rows.length === 0 && (
        <p class="note">
          {say(filling ? 'options.list.filling' : 'options.list.empty')}
          {!filling && (
            <>
              {' '}
              <a href="#add">{say('options.add.heading')}</a>
            </>
          )}
        </p>
      )}
      {old !== undefined && old.size > 0 && (
        <p class="note">{say('options.list.oldCount', old.size, [formatCount(old.size)])}</p>
      )}
      <FilterField {...portions} label={say('options.list.find')} />
      <Rows
        name="digests"
        of={DigestRow}
        rows={shown.map(({ key, ...row }, at) => ({
          id: key,
          ...row,
          place: at + 1,
          size: portions.found,
          telling: tell(row.head),
          disabled,
          onRemove,
          onRestore,
        }))}
      />
      <More {...portions} />
    </section>
  );
}
