import { listNeighbours, type Showing } from '../../../core/showings';

type Program = { readonly version: string; readonly userAgent: string };

/** The middle one of their times, in milliseconds; of none 0. */
export function findMedian(showings: readonly Showing[]): number {
  const times = showings.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** What a developer needs to know of them, in words that are searched for: no paper, no address, no day. */
export function reportShowings(
  showings: readonly Showing[],
  { version, userAgent }: Program,
): string {
  const places = [...new Set(showings.map(({ place }) => place))].map(
    (place) => `${place} ${showings.filter((each) => each.place === place).length}`,
  );
  return [
    `Yoyak ${version} · ${userAgent}`,
    `places: ${places.join(', ')}`,
    `put back: ${showings.reduce((sum, { returned }) => sum + returned, 0)}`,
    `beside: ${listNeighbours(showings).join(', ') || '-'}`,
    `painted after ms: ${showings.map(({ ms }) => ms).join(' ')}`,
  ].join('\n');
}
