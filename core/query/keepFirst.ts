import type { Summary } from '../paper';
import type { Kept } from '../store';
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
 * many digests have the paper since, and also when its own has gone.
 */
export function keepFirst(found: readonly Summary[], kept: Kept | undefined): readonly Summary[] {
  if (!kept) return found;
  const first = findKept(found, kept);
  return [first ?? kept, ...found.filter((each) => each !== first)];
}

function isSameDigest(a: Summary['digest'], b: Summary['digest']): boolean {
  return a.source === b.source && a.id === b.id;
}
