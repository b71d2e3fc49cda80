import { say } from '../../../words/say';
import type { SourceItem } from '../../subscriptions/state';
import { findKnown } from '../findKnown';
import type { AddEvents, AddState } from '../state';
import { AddFailure } from './AddFailure';
import { AnswerBox } from './AnswerBox';
import { KnownSource } from './KnownSource';
import { Looking } from './Looking';
import { OfferCard } from './OfferCard';

type Props = Pick<AddEvents, 'onDismiss' | 'onAdd' | 'onAllow'> & {
  readonly state: AddState;
  readonly items: readonly SourceItem[];
  readonly now: number;
};

/** What came of the address. */
export function AddOutcome(props: Props) {
  return (
    <AnswerBox kind={props.state.kind}>
      <Content {...props} />
    </AnswerBox>
  );
}

function Content({ state, items, now, onDismiss, onAdd, onAllow }: Props) {
  const known = findKnown(state, items);
  if (known) return <KnownSource source={known} onDismiss={onDismiss} />;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return <Looking onDismiss={onDismiss} />;
    case 'found':
    case 'adding':
      return (
        <OfferCard
          key={state.offer.url}
          offer={state.offer}
          now={now}
          adding={state.kind === 'adding'}
          onAdd={onAdd}
          onDismiss={onDismiss}
        />
      );
    case 'added':
      return <p class="callout">{say('options.add.added', [state.title])}</p>;
    case 'failed':
      return (
        <AddFailure
          failure={state}
          undone={say('options.add.failed')}
          now={now}
          onDismiss={onDismiss}
          onAllow={onAllow}
        />
      );
  }
}
