import { say } from '../../../words/say';
import type { AddEvents } from '../state';

/** An address is being looked at, which may take as long as its host likes. */
export function Looking({ onDismiss }: Pick<AddEvents, 'onDismiss'>) {
  return (
    <p class="looking">
      <span role="status">{say('options.add.looking')}</span>
      <button type="button" onClick={onDismiss}>
        {say('options.cancel')}
      </button>
    </p>
  );
}
