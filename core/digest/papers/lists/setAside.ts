import type { Placed } from '../../../markdown/node';
import type { PaperId } from '../../../paper';
import type { Measures } from '../slots/measure';
import { findStretch } from './findStretch';
import type { PaperList } from './readLists';

/** A text without the lists that go through its papers once more. */
export type Aside = {
  readonly kept: readonly Placed[];
  /** The lists with what belongs to them, each as one stretch. */
  readonly stretches: readonly (readonly Placed[])[];
  /** The papers that they name and that are told elsewhere. */
  readonly papers: ReadonlySet<PaperId>;
};

/**
 * Sets aside what goes through the papers of a digest once more: a table of stars, a list of remarks, an index. Each names
 * several papers that are told elsewhere, most of those that stand above it, and the one in whose text it would else stand.
 */
export function setAside(
  nodes: readonly Placed[],
  lists: readonly PaperList[],
  measures: Measures,
): Aside {
  const taken = new Set<Placed>();
  const papers = new Set<PaperId>();
  const stretches: (readonly Placed[])[] = [];
  const begun = findBegun(nodes, lists, measures);
  const places = [...begun.values()];
  const half = measures.sizeOf(nodes) / 2;
  let above = 0;
  for (const list of lists) {
    while ((places[above] ?? Number.POSITIVE_INFINITY) < list.at) above += 1;
    const known = list.refs.flatMap(({ paper }) => begun.get(paper) ?? []);
    const isTold = known.length > 1 && known.length * 2 > list.refs.length;
    if (taken.has(list.placed) || !isTold || measures.size(list.placed) > half) continue;
    if (above > 0 && !goesThrough(list, known, above, places[above - 1])) continue;
    const isLast = above === places.length;
    const isWhole = known.length >= above && (isLast || known.length > 2);
    const around = { isFirst: above === 0, isLast, isWhole };
    const stretch = findStretch(nodes, list, around, measures);
    for (const placed of stretch) taken.add(placed);
    if (stretch.length > 0) stretches.push(stretch);
    if (stretch.length > 0)
      for (const { paper } of list.refs) if (begun.has(paper)) papers.add(paper);
  }
  return { kept: nodes.filter((placed) => !taken.has(placed)), stretches, papers };
}

/** Where each paper is first named by anything but such a list, in that order. */
function findBegun(
  nodes: readonly Placed[],
  lists: readonly PaperList[],
  measures: Measures,
): ReadonlyMap<PaperId, number> {
  const listed = new Set(lists.map(({ at }) => at));
  const begun = new Map<PaperId, number>();
  for (const [at, placed] of nodes.entries()) {
    if (listed.has(at)) continue;
    for (const { ref, role, sure } of measures.mentions(placed))
      if ((role === 'title' || sure) && !begun.has(ref.paper)) begun.set(ref.paper, at);
  }
  return begun;
}

/**
 * Does a list go through the papers above it, the last of them too? Two may also be compared in the text of the second: then only
 * their order tells.
 */
function goesThrough(
  { at }: PaperList,
  known: readonly number[],
  above: number,
  last: number | undefined,
): boolean {
  const within = known.filter((place) => place < at);
  const isOrdered = known.every((place, index) => place > (known[index - 1] ?? -1));
  const isThrough = within.length * 2 > above && within.some((place) => place === last);
  return isThrough && (known.length > 2 || isOrdered);
}
