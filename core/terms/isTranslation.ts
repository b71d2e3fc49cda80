import type { Followed } from './followTerms';

/** By how much more a Korean word may be used than the English one beside it and still be its translation. */
const MOST_PER_ONCE = 5;
const MOST_PER_PLACE = 30;

/**
 * Does a pair that `explained` summaries have say one thing in two languages? A Korean word that stands everywhere says
 * what kind of thing a name is (`모델(Streamo)`), or has other names besides.
 */
export function isTranslation(
  explained: number,
  { inKo, inEn }: Pick<Followed, 'inKo' | 'inEn'>,
): boolean {
  return inKo <= Math.max(1, inEn) * (explained > 1 ? MOST_PER_PLACE : MOST_PER_ONCE);
}
