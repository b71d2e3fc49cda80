import { useMemo } from 'preact/hooks';
import type { Library } from '../../../../core/library';
import type { PaperId } from '../../../../core/paper';
import { isNoted } from '../../../../core/query/readings';
import type { Reading } from '../../../../core/store';

/** What the reader bookmarked, or wrote a note or tags to. */
export type Kind = 'bookmarked' | 'noted';

const isOf: Readonly<Record<Kind, (reading: Reading) => boolean>> = {
  bookmarked: ({ bookmarkedAt }) => bookmarkedAt !== undefined,
  noted: isNoted,
};
/** When it became that. */
const timeOf: Readonly<Record<Kind, (reading: Reading) => number>> = {
  bookmarked: ({ bookmarkedAt = 0 }) => bookmarkedAt,
  noted: ({ changedAt = 0 }) => changedAt,
};

/** The papers of a kind while they are shown, newest first: what is set meanwhile comes in, and what is cleared stays. */
export function useMarked(
  readings: Library['readings'],
  kind: Kind,
  isShown: boolean,
  heads: Library['heads'],
): readonly Reading[] {
  // What is opened anew begins anew.
  const held = useMemo(
    () => ({ papers: new Set<PaperId>(), marked: [] as Reading[] }),
    [kind, isShown, heads],
  );
  return useMemo(() => {
    const added = [...readings.values()].filter(
      (reading) => isOf[kind](reading) && !held.papers.has(reading.paper),
    );
    if (!isShown || added.length === 0) return held.marked;
    for (const { paper } of added) held.papers.add(paper);
    held.marked = [...held.marked, ...added].sort((a, b) => timeOf[kind](b) - timeOf[kind](a));
    return held.marked;
  }, [held, readings]);
}
