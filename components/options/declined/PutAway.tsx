import { i18n } from '#i18n';
import type { Declined } from '../../../core/run';
import { describeFailure } from '../../failure';
import { formatCount, languageOf } from '../../language';
import { Press } from '../Press';
import { nameById } from '../source/nameSource';
import { type DeclinedEvents, declinedKey, type SourcesState } from '../state';

type Props = Pick<DeclinedEvents, 'onFetchAgain'> & {
  readonly declined: readonly Declined[];
  readonly sources: SourcesState;
  readonly off: boolean;
};

const labels = {
  removed: 'options.declined.removed',
  broken: 'options.declined.broken',
  undone: 'options.declined.undone',
} as const;

/** What the reader did not want, or nobody could read, and how to have it again. */
export function PutAway({ declined, sources, off, onFetchAgain }: Props) {
  return (
    <details>
      <summary>
        {i18n.t('options.declined.away', declined.length, [formatCount(declined.length)])}
      </summary>
      <ul class="digests">
        {declined.map((each) => (
          <li key={declinedKey(each)}>
            <div class="what">
              <span class="title" lang={languageOf(each.title)}>
                {each.title}
              </span>
              <span class="about">
                <span>{i18n.t(labelOf(each))}</span>
                <span>{nameById(each.source, sources)}</span>
              </span>
              {each.code && <span class="about">{describeFailure(each.code)}</span>}
            </div>
            <Press
              off={off}
              aria-label={`${i18n.t('options.declined.again')}: ${each.title}`}
              onPress={() => onFetchAgain(each)}
            >
              {i18n.t('options.declined.again')}
            </Press>
          </li>
        ))}
      </ul>
    </details>
  );
}

function labelOf({ reason }: Declined): (typeof labels)[keyof typeof labels] {
  return reason === 'removed' || reason === 'broken' ? labels[reason] : labels.undone;
}
