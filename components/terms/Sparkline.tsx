import type { Week } from '../../core/terms/followTerms';

const [WIDTH, HEIGHT, EDGE] = [84, 18, 3];

/** A term's weeks as a small line; what it says stands in the numbers beside it. */
export function Sparkline({
  weeks,
  rises,
}: {
  readonly weeks: readonly Week[];
  readonly rises: boolean;
}) {
  const most = Math.max(1, ...weeks.map(({ hits }) => hits));
  const points = weeks.map(({ hits }, at) => [
    EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, weeks.length - 1),
    HEIGHT - EDGE - (hits * (HEIGHT - 2 * EDGE)) / most,
  ]);
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
