import type { TermPair } from './findTermPairs';
import type { Followed } from './followTerms';

/** By how much more a Korean word may be used than the English one, or than both together, and still be its translation. */
const MOST_PER_PLACE = 10;
/** A name of several words says more: a bracket behind it is seldom an example of it. */
const MOST_PER_NAME = 5;
/** One word with a bracket behind it in a single summary may be anything, unless it is seldom used otherwise. */
const MOST_OF_ONE = 2;

/**
 * Does a pair that `explained` summaries have say one thing in two languages? A Korean word that stands everywhere says
 * what kind of thing a name is (`모델(Streamo)`), or has other names besides.
 */
export function isTranslation(
  { ko }: TermPair,
  explained: number,
  { inKo, inEn }: Pick<Followed, 'inKo' | 'inEn'>,
): boolean {
  if (explained > 1) return inKo <= Math.max(explained, inEn) * MOST_PER_PLACE;
  return inKo <= (/[ ·-]/.test(ko) ? Math.max(1, inEn) * MOST_PER_NAME : MOST_OF_ONE);
}
