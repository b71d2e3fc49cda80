import { say } from '../words/say';

/** In the place of sections that are too many for a page: where they can be read. */
export function LongLine() {
  return (
    <p>
      {say('panel.long')}{' '}
      <button type="button" data-press="read">
        {say('panel.read')}
      </button>
    </p>
  );
}
