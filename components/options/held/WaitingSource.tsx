import { writeDigestKey } from '../../../core/paper/digestName';
import type { Declined } from '../../../core/run';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import type { SourcesState } from '../subscriptions/state';
import { nameById } from '../words/nameKnownSource';
import { tellRows } from '../words/tellRows';
import type { DeclinedEvents } from './state';
import { WaitingRow } from './WaitingRow';

type Props = Pick<DeclinedEvents, 'onAccept' | 'onKeep'> & {
  readonly declined: readonly Declined[];
  readonly sources: SourcesState;
  readonly off: boolean;
  readonly deciding: readonly string[];
};

/** All that waits from one source: where it is more than one, one answer will do. */
export function WaitingSource({ deciding, ...props }: Props) {
  const { declined, sources, off, onAccept, onKeep } = props;
  const several = declined.length > 1;
  const tell = tellRows(declined, sources);
  return (
    <>
      {several && <AnswerAll {...props} deciding={deciding.length > 1} />}
      <ul class="digests">
        {declined.map((each) => (
          <WaitingRow
            key={writeDigestKey(each)}
            declined={each}
            telling={tell(each)}
            off={off}
            deciding={deciding.length === 1 && deciding[0] === writeDigestKey(each)}
            onAccept={onAccept}
            onKeep={onKeep}
          />
        ))}
      </ul>
    </>
  );
}

type AllProps = Omit<Props, 'deciding'> & { readonly deciding: boolean };

function AnswerAll({ declined, sources, off, deciding, onAccept, onKeep }: AllProps) {
  const name = nameById(declined[0]?.source ?? '', sources);
  const gone = declined.every(({ reason }) => reason === 'gone');
  const accept = say(gone ? 'options.declined.dropAll' : 'options.declined.acceptAll');
  const keep = say('options.declined.keepAll');
  return (
    <div class="callout row all-waiting">
      <div class="what">
        <span class="title" lang={languageOf(name)}>
          {name}
        </span>
        <span class="about">
          <span>{say('options.result.held', declined.length, [formatCount(declined.length)])}</span>
          {deciding && <span role="status">{say('options.declined.deciding')}</span>}
        </span>
      </div>
      <div class="presses">
        <PressButton off={off} aria-label={`${accept}: ${name}`} onPress={() => onAccept(declined)}>
          {accept}
        </PressButton>
        <PressButton off={off} aria-label={`${keep}: ${name}`} onPress={() => onKeep(declined)}>
          {keep}
        </PressButton>
      </div>
    </div>
  );
}
