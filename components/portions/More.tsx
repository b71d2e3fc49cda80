import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { Portions } from './usePortions';

/**
 * Shows the next portion, and says how much is left; nothing at the end. What is left is not in the page (10,000 rows would
 * keep it busy for a quarter of a second at every press), so the browser's own search misses it, which is said too.
 */
export function More({ left, onMore }: Pick<Portions<unknown>, 'left' | 'onMore'>) {
  if (left === 0) return null;
  return (
    <>
      <button type="button" class="more" onClick={onMore}>
        {say('portions.more', [formatCount(left)])}
      </button>
      <p class="rest">{say('portions.rest', left, [formatCount(left)])}</p>
    </>
  );
}
