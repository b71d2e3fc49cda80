import type { Placed } from '../../../markdown/node';
import type { Measures } from '../slots/measure';
import { namesPaper } from './headings';
import { findTitles } from './raiseTitles/findTitles';
import { readTitleLine } from './titleLine';

/** A text with its titles as headings, and how blocks of it are written again as they stood. */
export type Raised = {
  readonly nodes: readonly Placed[];
  /** Undefined where nothing was raised. */
  readonly restore?: (nodes: readonly Placed[]) => readonly Placed[];
  /** Can it not be told which lines are the titles, so that no text is one paper's for certain? */
  readonly isUnclear?: true;
};

/**
 * A title that is no heading, above the headings of its summary, stands for one: half a level above these. So it ends what
 * stands above it, and is no address at the end of that. Whether a line is such a title is told by what is written like it:
 * several of one form, one of which names a paper, or has nothing but an address between it and the heading.
 */
export function raiseTitles(nodes: readonly Placed[], measures: Measures): Raised {
  // In nearly all texts only headings name papers, and lines right below them.
  const isTold = measures
    .naming(nodes)
    .every(
      ({ placed, at }) => placed.node.type === 'heading' || namesPaper(nodes[at - 1], measures),
    );
  if (isTold) return { nodes };
  const { depths, isUnclear } = findTitles(nodes, measures);
  if (isUnclear) return { nodes, isUnclear };
  if (depths.size === 0) return { nodes };
  const originals = new Map<Placed, Placed>();
  const rests = new Set<Placed>();
  const raised = nodes.flatMap((placed, at): readonly Placed[] => {
    const depth = depths.get(at);
    if (depth === undefined) return [placed];
    const { node, line } = placed;
    const title = node.type === 'heading' ? undefined : readTitleLine(placed);
    const children = node.type === 'heading' ? node.children : (title?.line ?? []);
    const heading: Placed = { ...placed, node: { type: 'heading', depth, children } };
    originals.set(heading, placed);
    const rest = (title?.rest ?? []).map((each): Placed => ({ node: each, line }));
    for (const each of rest) rests.add(each);
    return [heading, ...rest];
  });
  const restore = (some: readonly Placed[]) => {
    let isWhole = false;
    return some.flatMap((placed): readonly Placed[] => {
      const original = originals.get(placed);
      if (rests.has(placed)) return isWhole ? [] : [placed];
      isWhole = original !== undefined;
      return [original ?? placed];
    });
  };
  return { nodes: raised, restore };
}
