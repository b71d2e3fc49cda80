import { shareOf } from '../../core/terms/shareOf';
import { formatScale } from '../words/day';
import { language } from '../words/language';
import { say } from '../words/say';
import { formatShare } from './formatShare';
import type { TermRow } from './state';

const [WIDTH, HEIGHT] = [420, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [36, 132, 10, 24];
/** Words at the edges stay within them. */
const anchors = ['start', 'middle', 'end'] as const;
/** The least distance between two words at the end of lines. */
const APART = 16;

/** The share of each week's summaries as lines, weeks without a digest passed over, each named at its end and told apart by dash and width besides colour. */
export function TrendPlot({ rows }: { readonly rows: readonly TermRow[] }) {
  const weeks = rows[0]?.weeks ?? [];
  const lines = rows.map(({ weeks: own }) =>
    own.flatMap((week, at) => {
      const share = shareOf([week]);
      return share === undefined ? [] : [{ at, share }];
    }),
  );
  // In percents, so that the middle of the scale is a whole one, too.
  const highest = Math.max(...lines.flat().map(({ share }) => share * 100));
  const most = Math.max(2, 2 * Math.ceil(highest / 2)) / 100;
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, weeks.length - 1);
  const y = (share: number) => HEIGHT - BOTTOM - (share * (HEIGHT - TOP - BOTTOM)) / most;
  const names = placeNames(lines.map((line) => y(line.at(-1)?.share ?? 0)));
  const told = [0, Math.floor((weeks.length - 1) / 2), weeks.length - 1];
  const days = formatScale(
    told.flatMap((at) => weeks[at]?.monday ?? []),
    language(),
  );
  const said = rows.map(({ ko }, n) => {
    const shares = lines[n]?.map(({ share }) => formatShare(share)) ?? [];
    return `${ko} ${shares.join(', ')}`;
  });
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${say('terms.trends.about')}: ${said.join('; ')}`}
    >
      {[0, most / 2, most].map((share) => (
        <g key={share} class="grid">
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {told.map((at, n) => (
        <text
          key={`${weeks[at]?.monday} ${n}`}
          class="day"
          x={n === 0 ? 0 : x(at)}
          y={HEIGHT - 6}
          text-anchor={anchors[n]}
        >
          {days[n]}
        </text>
      ))}
      {rows.map((row, n) => {
        const line = lines[n] ?? [];
        const { at = 0, share = 0 } = line.at(-1) ?? {};
        return (
          <g key={row.en} class={`series series-${n}`}>
            <polyline points={line.map((point) => `${x(point.at)},${y(point.share)}`).join(' ')} />
            <circle cx={x(at)} cy={y(share)} r={3} />
            <text x={WIDTH - RIGHT + 10} y={(names[n] ?? 0) + 4}>
              {row.ko} {formatShare(share)}
            </text>
          </g>
        );
      })}
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
