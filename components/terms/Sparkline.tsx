import type { Week } from '../../core/terms/followTerms';
import { shareOf } from '../../core/terms/shareOf';

const [WIDTH, HEIGHT, EDGE] = [84, 18, 3];

/** A term's share of each week as a small line; what it says stands in the numbers beside it. Of what stood nowhere there is none. */
export function Sparkline({
  weeks,
  rises,
}: {
  readonly weeks: readonly Week[];
  readonly rises: boolean;
}) {
  if (weeks.every(({ hits }) => hits === 0)) return null;
  const shares = weeks.map((week) => shareOf([week]));
  const most = Math.max(...shares.map((share) => share ?? 0));
  const points = shares.flatMap((share, at) =>
    // A week without a digest says nothing.
    share === undefined
      ? []
      : [
          [
            EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, weeks.length - 1),
            HEIGHT - EDGE - (share * (HEIGHT - 2 * EDGE)) / most,
          ],
        ],
  );
  const [x = 0, y = 0] = points.at(-1) ?? [];
  return (
    <svg
      class={rises ? 'spark rises' : 'spark'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r={2} />
    </svg>
  );
}
