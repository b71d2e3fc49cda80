import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import type { Heading } from '../../../tree';
import type { Measures } from '../slots/measure';
import { findFree } from './findFree';
import { matchLines } from './matchLines';
import { type PaperList, readListLines } from './readLists';

/** A text in which headings that a list names the papers of have their addresses, and the blocks as they stood. */
export type Linked = {
  readonly nodes: readonly Placed[];
  readonly originals: ReadonlyMap<Placed, Placed>;
};

/**
 * Gives headings without a link the address of the paper that a list or a table calls the same, when nothing else names that
 * paper: `- [FlashAttention](…)` above or below, and `## 1. FlashAttention: …` with the text.
 */
export function linkHeadings(
  nodes: readonly Placed[],
  lists: readonly PaperList[],
  measures: Measures,
): Linked {
  const originals = new Map<Placed, Placed>();
  const listed = new Set(lists.map(({ placed }) => placed));
  const headings = findFree(nodes, listed, measures);
  if (headings.length === 0) return { nodes, originals };
  const told = new Set(
    nodes.flatMap((placed) =>
      listed.has(placed)
        ? []
        : measures
            .mentions(placed)
            .filter(({ role }) => role !== 'prose')
            .map(({ ref }) => ref.paper),
    ),
  );
  const lines = lists.flatMap(readListLines).filter(({ ref }) => !told.has(ref.paper));
  const refs = matchLines(lines, headings);
  const linked = nodes.map((placed, at) => {
    const ref = refs.get(at);
    if (!ref || placed.node.type !== 'heading') return placed;
    const heading: Placed = { ...placed, node: withAddress(placed.node, ref) };
    originals.set(heading, placed);
    measures.learn([heading]);
    return heading;
  });
  return { nodes: linked, originals };
}

function withAddress(heading: Heading, { paper, version }: PaperRef): Heading {
  const url = `https://arxiv.org/abs/${paper}${version === undefined ? '' : `v${version}`}`;
  return {
    ...heading,
    children: [
      ...heading.children,
      { type: 'text', value: ' ' },
      { type: 'link', url, children: [{ type: 'text', value: 'arXiv' }] },
    ],
  };
}
