import type { TermPair } from './findTermPairs';
import type { Followed } from './followTerms';

/** In fewer texts of these weeks a term says nothing of a trend. */
const LEAST_HITS = 3;

/** Terms that were followed → those that rise, the steepest first, one for each Korean word. */
export function findRising<T extends TermPair & Followed>(terms: readonly T[]): readonly T[] {
  const taken = new Set<string>();
  return terms
    .filter(
      ({ rise, weeks }) => rise > 0 && weeks.reduce((sum, { hits }) => sum + hits, 0) >= LEAST_HITS,
    )
    .sort((a, b) => b.rise - a.rise || a.ko.localeCompare(b.ko, 'ko'))
    .filter(({ ko }) => taken.size !== taken.add(ko).size);
}
