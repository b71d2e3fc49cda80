import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../words/say';
import { useHeldFocus } from '../../parts/useHeldFocus';
import type { SourceItem } from '../../subscriptions/state';
import { findKnown } from '../findKnown';
import type { AddEvents, AddState } from '../state';
import { AddFailure } from './AddFailure';
import { KnownSource } from './KnownSource';
import { OfferCard } from './OfferCard';

type Props = Pick<AddEvents, 'onDismiss' | 'onAdd' | 'onAllow'> & {
  readonly state: AddState;
  readonly items: readonly SourceItem[];
  readonly now: number;
};

/** What came of the address. Each answer takes the focus: it is what the press was for. */
export function AddOutcome({ state, ...events }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  const before = useRef(state.kind);
  useEffect(() => {
    const answered = before.current !== state.kind && /^(found|added|failed)$/.test(state.kind);
    before.current = state.kind;
    if (answered) box.current?.focus();
  }, [state.kind, box]);
  return (
    <div ref={box} class="outcome" tabIndex={-1}>
      <Content state={state} {...events} />
    </div>
  );
}

function Content({ state, items, now, onDismiss, onAdd, onAllow }: Props) {
  const known = findKnown(state, items);
  if (known) return <KnownSource source={known} onDismiss={onDismiss} />;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return (
        <p class="looking">
          <span role="status">{say('options.add.looking')}</span>
          <button type="button" onClick={onDismiss}>
            {say('options.cancel')}
          </button>
        </p>
      );
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
      return <AddFailure failure={state} now={now} onDismiss={onDismiss} onAllow={onAllow} />;
  }
}
