import type { Offer } from '../../../core/source';
import { say } from '../../words/say';
import { OfferFacts } from '../add/outcome/OfferFacts';
import { PressButton } from '../parts/PressButton';
import type { AddressEvents } from './state';

type Props = Pick<AddressEvents, 'onMove' | 'onDismiss'> & {
  readonly offer: Offer;
  readonly changing: boolean;
  readonly off: boolean;
};

/** What lies at the new address, before it takes the old one's place, and what becomes of what is here. */
export function NewPlace({ offer, changing, off, onMove, onDismiss }: Props) {
  return (
    <div class="callout offer">
      <OfferFacts offer={offer} />
      <p>{say('options.address.stays')}</p>
      <div class="presses">
        <PressButton class="primary" off={changing || off} onPress={() => onMove(offer)}>
          {say(changing ? 'options.address.changing' : 'options.address.change')}
        </PressButton>
        {!changing && (
          <button type="button" onClick={onDismiss}>
            {say('options.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
