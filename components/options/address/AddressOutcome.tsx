import type { Source } from '../../../core/source';
import { say } from '../../words/say';
import { AddFailure } from '../add/outcome/AddFailure';
import { AnswerBox } from '../add/outcome/AnswerBox';
import { KnownSource } from '../add/outcome/KnownSource';
import { Looking } from '../add/outcome/Looking';
import type { AddState } from '../add/state';
import { NewPlace } from './NewPlace';
import type { AddressEvents } from './state';

type Props = {
  readonly state: AddState;
  readonly source: Source;
  readonly known: Source | undefined;
  readonly running: boolean;
  readonly now: number;
  readonly events: AddressEvents;
  readonly onClose: () => void;
};

/** What came of the new address. */
export function AddressOutcome(props: Props) {
  return (
    <AnswerBox kind={props.state.kind}>
      <Content {...props} />
    </AnswerBox>
  );
}

function Content({ state, source, known, running, now, events, onClose }: Props) {
  const { onDismiss, onMove, onAllow } = events;
  if (known?.id === source.id) return <p class="callout">{say('options.address.same')}</p>;
  if (known) return <KnownSource source={known} onDismiss={onDismiss} />;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return <Looking onDismiss={onDismiss} />;
    case 'found':
    case 'adding':
      return (
        <NewPlace
          key={state.offer.url}
          offer={state.offer}
          changing={state.kind === 'adding'}
          off={running}
          onMove={onMove}
          onDismiss={onDismiss}
        />
      );
    case 'added':
      return (
        <div class="callout">
          <p>
            {say('options.address.changed')} <a href="#log">{say('options.address.log')}</a>
          </p>
          <button type="button" onClick={onClose}>
            {say('options.close')}
          </button>
        </div>
      );
    case 'failed':
      return (
        <AddFailure
          failure={state}
          undone={say('options.address.failed')}
          now={now}
          onDismiss={onDismiss}
          onAllow={onAllow}
        />
      );
  }
}
