import { writeDigestKey } from '../../../core/paper/digestName';
import type { Declined } from '../../../core/run';
import { describeFailure } from '../../words/failure';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import type { SourcesState } from '../subscriptions/state';
import { type Telling, tellRows } from '../words/tellRows';
import type { DeclinedEvents } from './state';

type Props = Pick<DeclinedEvents, 'onFetchAgain'> & {
  readonly declined: readonly Declined[];
  readonly sources: SourcesState;
  readonly off: boolean;
  /** The section's heading says already what they are. */
  readonly alone: boolean;
};

const labels = {
  removed: 'options.declined.removed',
  broken: 'options.declined.broken',
  undone: 'options.declined.undone',
} as const;

/** What the reader did not want, or nobody could read, and how to have it again. */
export function PutAway({ declined, sources, off, alone, onFetchAgain }: Props) {
  const tell = tellRows(declined, sources);
  const count = formatCount(declined.length);
  return (
    <details>
      <summary>
        {alone
          ? say('options.declined.which', [count])
          : say('options.declined.away', declined.length, [count])}
      </summary>
      <ul class="digests">
        {declined.map((each) => (
          <AwayRow
            key={writeDigestKey(each)}
            declined={each}
            telling={tell(each)}
            off={off}
            onFetchAgain={onFetchAgain}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = Pick<Props, 'off' | 'onFetchAgain'> & {
  readonly declined: Declined;
  readonly telling: Telling;
};

function AwayRow({ declined, telling, off, onFetchAgain }: RowProps) {
  const { title, code } = declined;
  return (
    <li>
      <div class="what">
        <span class="title" lang={languageOf(title)}>
          {title}
        </span>
        <span class="about">
          <span>{say(labelOf(declined))}</span>
          <span>{telling.from}</span>
          {telling.apart && <span>{telling.apart}</span>}
        </span>
        {code && <span class="about">{describeFailure(code)}</span>}
      </div>
      <PressButton
        off={off}
        aria-label={`${say('options.declined.again')}: ${telling.label}`}
        onPress={() => onFetchAgain(declined)}
      >
        {say('options.declined.again')}
      </PressButton>
    </li>
  );
}

function labelOf({ reason }: Declined): (typeof labels)[keyof typeof labels] {
  return reason === 'removed' || reason === 'broken' ? labels[reason] : labels.undone;
}
