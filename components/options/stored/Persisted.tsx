import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import type { Persistence, StoredEvents } from './state';

type Props = Pick<StoredEvents, 'onPersist'> & { readonly persistence: Persistence };

/** Where the browser may clear what is stored when the disk gets full; elsewhere there is nothing to say. */
export function Persisted({ persistence, onPersist }: Props) {
  if (persistence === 'safe') return null;
  return (
    <div class="persisted">
      <p role="status">{say('options.persist.off')}</p>
      <PressButton off={persistence === 'asking'} onPress={onPersist}>
        {say('options.persist.ask')}
      </PressButton>
    </div>
  );
}
