import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { Portions } from './usePortions';

/**
 * Shows the next portion, and says how much is left; nothing at the end. What is left is not in the page, so that the
 * browser's own search misses it, which is said too, unless it comes by itself.
 */
export function More({
  left,
  isComing,
  onMore,
}: Pick<Portions<unknown>, 'left' | 'isComing' | 'onMore'>) {
  if (left === 0) return null;
  return (
    <>
      <button type="button" class="more" onClick={onMore}>
        {say('portions.more', [formatCount(left)])}
      </button>
      {!isComing && <p class="rest">{say('portions.rest', left, [formatCount(left)])}</p>}
    </>
  );
}
