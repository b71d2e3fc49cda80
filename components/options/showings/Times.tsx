import { REMEMBERED, type Showing } from '../../../core/showings';
import { say } from '../../words/say';
import { findMedian } from './reportShowings';

/** Of each bar with the space behind it, in units of the drawing. */
const STEP = 6;
const HEIGHT = 48;

/** The time of each showing as a bar, the newest at the right; one that took far longer ends at the upper edge. */
export function Times({ showings }: { readonly showings: readonly Showing[] }) {
  const median = findMedian(showings);
  const most = Math.max(1, Math.min(Math.max(...showings.map(({ ms }) => ms)), median * 4));
  return (
    <svg
      class="times"
      role="img"
      aria-label={say('options.showings.chart', [String(showings.length), String(median)])}
      viewBox={`0 0 ${REMEMBERED * STEP} ${HEIGHT}`}
      width={REMEMBERED * STEP}
      height={HEIGHT}
    >
      {showings.map(({ ms }, at) => {
        const height = Math.max(1, Math.min(1, ms / most) * HEIGHT);
        const x = (REMEMBERED - showings.length + at) * STEP;
        return (
          <rect x={x} y={HEIGHT - height} width={STEP - 2} height={height} fill="currentColor" />
        );
      })}
    </svg>
  );
}
