import { formatScale } from '../words/day';
import { language } from '../words/language';
import { say } from '../words/say';
import type { TermRow } from './state';

const [WIDTH, HEIGHT] = [420, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [26, 128, 10, 24];
/** Words at the edges stay within them. */
const anchors = ['start', 'middle', 'end'] as const;
/** The least distance between two words at the end of lines. */
const APART = 16;

/** Papers a week as lines, each named at its end and told apart by dash and width besides colour. */
export function TrendPlot({ rows }: { readonly rows: readonly TermRow[] }) {
  const weeks = rows[0]?.weeks ?? [];
  const most = Math.max(2, ...rows.flatMap((row) => row.weeks.map(({ hits }) => hits)));
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, weeks.length - 1);
  const y = (hits: number) => HEIGHT - BOTTOM - (hits * (HEIGHT - TOP - BOTTOM)) / most;
  const names = placeNames(rows.map(({ weeks: own }) => y(own.at(-1)?.hits ?? 0)));
  const told = [0, Math.floor((weeks.length - 1) / 2), weeks.length - 1];
  const days = formatScale(
    told.flatMap((at) => weeks[at]?.monday ?? []),
    language(),
  );
  const middle = Math.round(most / 2);
  const said = rows.map(({ ko, weeks: own }) => `${ko} ${own.map(({ hits }) => hits).join(', ')}`);
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${say('terms.trends.about')}: ${said.join('; ')}`}
    >
      {[0, middle, most].map((hits) => (
        <g key={hits} class="grid">
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(hits)} y2={y(hits)} />
          <text x={LEFT - 6} y={y(hits) + 4} text-anchor="end">
            {hits}
          </text>
        </g>
      ))}
      {told.map((at, n) => (
        <text
          key={`${weeks[at]?.monday} ${n}`}
          class="day"
          x={x(at)}
          y={HEIGHT - 6}
          text-anchor={anchors[n]}
        >
          {days[n]}
        </text>
      ))}
      {rows.map((row, n) => (
        <g key={row.en} class={`series series-${n}`}>
          <polyline points={row.weeks.map(({ hits }, at) => `${x(at)},${y(hits)}`).join(' ')} />
          <circle cx={x(weeks.length - 1)} cy={y(row.weeks.at(-1)?.hits ?? 0)} r={3} />
          <text x={WIDTH - RIGHT + 10} y={(names[n] ?? 0) + 4}>
            {row.ko} {row.weeks.at(-1)?.hits}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where names stand beside the ends of their lines: as near as can be without covering each other. */
function placeNames(ends: readonly number[]): readonly number[] {
  const places: number[] = [];
  const order = ends.map((_, n) => n).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  let last = Number.NEGATIVE_INFINITY;
  for (const n of order) {
    last = Math.max(ends[n] ?? 0, last + APART);
    places[n] = last;
  }
  const over = Math.max(0, last - (HEIGHT - BOTTOM));
  return places.map((place) => place - over);
}
