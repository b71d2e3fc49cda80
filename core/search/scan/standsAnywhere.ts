import type { Slices } from '../../slices';
import type { SearchedDigest } from '../folded/rows';
import type { Word } from '../query';
import { standsIn } from './candidates';

/** Whether a word stands in any of some digests, whatever else is asked for. */
export async function standsAnywhere(
  word: Word,
  digests: readonly SearchedDigest[],
  slices: Slices,
): Promise<boolean> {
  const stands = standsIn(word);
  for (const digest of digests) {
    if (stands(digest)) return true;
    if (slices.isOver()) await slices.pause();
  }
  return false;
}
