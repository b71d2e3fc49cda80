import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { Portions } from './usePortions';

/** Shows the next portion, and says how much is left; nothing at the end. */
export function More({ left, onMore }: Pick<Portions<unknown>, 'left' | 'onMore'>) {
  if (left === 0) return null;
  return (
    <button type="button" class="more" onClick={onMore}>
      {say('portions.more', [formatCount(left)])}
    </button>
  );
}
