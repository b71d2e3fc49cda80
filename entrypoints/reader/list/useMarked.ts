import { useMemo } from 'preact/hooks';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import type { Reading } from '../../../core/store';

/** The bookmarks while they are shown, newest first: what is set meanwhile comes in, and what is cleared stays. */
export function useMarked(
  readings: Library['readings'],
  isShown: boolean,
  heads: Library['heads'],
): readonly Reading[] {
  // What is opened anew begins anew.
  const held = useMemo(
    () => ({ papers: new Set<PaperId>(), marked: [] as Reading[] }),
    [isShown, heads],
  );
  return useMemo(() => {
    const added = [...readings.values()].filter(
      ({ paper, bookmarkedAt }) => bookmarkedAt !== undefined && !held.papers.has(paper),
    );
    if (!isShown || added.length === 0) return held.marked;
    for (const { paper } of added) held.papers.add(paper);
    held.marked = [...held.marked, ...added].sort(
      (a, b) => (b.bookmarkedAt ?? 0) - (a.bookmarkedAt ?? 0),
    );
    return held.marked;
  }, [held, readings]);
}
