import { planNext } from '../../core/schedule';
import type { Every } from '../../core/source';

/** GitHub answers so many calls an hour without a token, to one address. */
export const callsAnHour = 60;
const HOUR = 3_600_000;

/** Readers behind one address who ask GitHub in a week: the calls, and how many it turned away. */
type Shared = { readonly calls: number; readonly refused: number };

/**
 * Each visit is one call to the API, 304 or not. Who is turned away comes back when the hour that began
 * with its first call is over, as the host says and the schedule heeds.
 */
export function shareAddress(
  readers: number,
  every: Every,
  start: number,
  random: () => number,
): Shared {
  const end = start + 7 * 24 * HOUR;
  const source = { every, failures: 0 };
  const next = Array.from({ length: readers }, () =>
    planNext(source, start - (every.kind === 'hourly' ? random() * HOUR : 1), random),
  );
  let window = { from: Number.NEGATIVE_INFINITY, calls: 0 };
  let [calls, refused] = [0, 0];
  for (;;) {
    const reader = earliest(next);
    const at = next[reader];
    if (at === undefined || at >= end) return { calls, refused };
    if (at >= window.from + HOUR) window = { from: at, calls: 0 };
    window.calls += 1;
    calls += 1;
    if (window.calls <= callsAnHour) next[reader] = planNext(source, at, random);
    else {
      refused += 1;
      const restUntil = window.from + HOUR;
      next[reader] = planNext({ ...source, failures: 1, restUntil }, at, random);
    }
  }
}

function earliest(times: readonly (number | undefined)[]): number {
  let found = 0;
  for (const [index, time] of times.entries()) {
    if ((time ?? Number.POSITIVE_INFINITY) < (times[found] ?? Number.POSITIVE_INFINITY))
      found = index;
  }
  return found;
}
