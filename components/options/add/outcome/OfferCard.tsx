import { useState } from 'preact/hooks';
import { noDay } from '../../../../core/day';
import type { Every, Offer } from '../../../../core/source';
import { say } from '../../../words/say';
import { describeSpread, EVERY_MORNING, EveryField } from '../../parts/EveryField';
import { PressButton } from '../../parts/PressButton';
import type { AddEvents } from '../state';
import { OfferFacts } from './OfferFacts';

type Props = Pick<AddEvents, 'onAdd' | 'onDismiss'> & {
  readonly offer: Offer;
  readonly adding: boolean;
  readonly now: number;
};

/** What was found, before it is added: the reader may give it another name and say how often to look. */
export function OfferCard({ offer, adding, now, onAdd, onDismiss }: Props) {
  const [title, setTitle] = useState(offer.title);
  const isOver = hasEnded(offer, now);
  const [every, setEvery] = useState(isOver ? OFF : EVERY_MORNING);
  const add = (event: Event) => {
    event.preventDefault();
    if (!adding) onAdd(offer, { title: title.trim() || offer.title, every });
  };
  return (
    <form class="callout offer" onSubmit={add}>
      <OfferFacts offer={offer} />
      <div class="fields">
        <label>
          <span>{say('options.add.title')}</span>
          <input
            type="text"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <EveryField every={every} onSet={setEvery} />
      </div>
      {isOver && every.kind === 'off' && <p class="note">{say('options.add.over')}</p>}
      {every.kind === 'daily' && <p class="note">{describeSpread()}</p>}
      <div class="presses">
        <PressButton type="submit" class="primary" off={adding}>
          {say(adding ? 'options.add.adding' : 'options.add.add')}
        </PressButton>
        {!adding && (
          <button type="button" onClick={onDismiss}>
            {say('options.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

const OFF: Every = { kind: 'off' };
/** How long after its newest digest a place has ended, as far as anyone can tell, in milliseconds. */
const ENDED_AFTER_MS = 90 * 24 * 60 * 60_000;

/** There is nothing to come of a place that has ended. */
function hasEnded({ newest }: Offer, now: number): boolean {
  const day = newest?.date ?? noDay;
  return day !== noDay && now - Date.parse(day) > ENDED_AFTER_MS;
}
