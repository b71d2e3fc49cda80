import type { Summary } from '../paper';
import { isSameDigest } from '../paper/digestName';
import type { DigestName, Kept } from '../store';
import { writeWords } from './foldSame';

/**
 * The summary among those of a paper that a bookmark means: that of its digest, or, where that has gone, one that
 * says the same word for word, for a post may move; undefined for none.
 */
export function findKept(found: readonly Summary[], kept: Kept): Summary | undefined {
  const own = found.find(({ digest }) => isSameDigest(digest, kept.digest));
  if (own || found.length === 0) return own;
  const words = writeWords(kept.entry);
  return found.find(({ entry }) => writeWords(entry) === words);
}

/**
 * The summaries of a paper with the bookmarked one before all others: what was bookmarked is what is shown, however
 * many digests have the paper since, and also when its own has gone. What the reader chose to read since goes before it.
 */
export function keepFirst(
  found: readonly Summary[],
  kept: Kept | undefined,
  chosen?: DigestName,
): readonly Summary[] {
  const all = kept ? raise(found, findKept(found, kept) ?? kept) : found;
  const own = chosen && all.find(({ digest }) => isSameDigest(digest, chosen));
  return own ? raise(all, own) : all;
}

function raise(found: readonly Summary[], first: Summary): readonly Summary[] {
  return [first, ...found.filter((each) => each !== first)];
}
