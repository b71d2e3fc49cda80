import type { Placed } from '../markdown/node';
import { writePlain } from '../markdown/plain';
import type { PaperRef } from '../paper';
import { findRef } from './find-ref';
import { nameKind } from './kinds';
import { isLinkLabel } from './link-line';
import type { Start, Starts } from './start';
import { readTitle } from './title';

type Candidate = Start & { readonly index: number; readonly direct: boolean };

/** Starts, and how deep the headings of sections are. */
export type HeadingStarts = {
  readonly starts: Starts;
  readonly sectionDepths: ReadonlySet<number>;
};

/**
 * Headings that name a paper, whatever their level: in themselves, or in a line of links below them. With
 * them come the headings that stand where a paper's would but name none.
 */
export function startHeadings(
  nodes: readonly Placed[],
  related: ReadonlySet<number>,
): HeadingStarts {
  const candidates: Candidate[] = [];
  const sectionDepths = new Set<number>();
  nodes.forEach(({ node, line }, index) => {
    if (node.type !== 'heading' || related.has(index)) return;
    const [first, ...others] = node.children;
    if (others.length === 0 && first?.type === 'text' && nameKind(first.value)) {
      sectionDepths.add(node.depth);
      return;
    }
    const title = readTitle(node.children);
    // "Evaluation & Beyond" can be a paper's title; `## Method ([PDF](…))` is a section.
    if (!title.linked && nameKind(title.title)) sectionDepths.add(node.depth);
    else if (title.title !== '' && !isLinkLabel(title.title) && !namesFigure(title.title)) {
      const ref = title.ref ?? findBelow(nodes, index);
      const direct = title.ref !== undefined;
      candidates.push({
        ...title,
        ...(ref && { ref }),
        line,
        depth: node.depth,
        body: [],
        index,
        direct,
      });
    }
  });
  const chosen = chooseStarts(candidates, sectionDepths);
  return { starts: new Map(chosen.map((start) => [start.index, [start]])), sectionDepths };
}

function chooseStarts(
  candidates: readonly Candidate[],
  sectionDepths: ReadonlySet<number>,
): readonly Candidate[] {
  const direct = candidates.filter((candidate) => candidate.direct);
  const depths = new Set(direct.map(({ depth }) => depth));
  const papers = new Set(
    candidates.filter(
      ({ direct: own, ref, depth }) => own || (ref && (depths.size === 0 || depths.has(depth))),
    ),
  );
  const paperDepths = new Set([...papers].map(({ depth }) => depth));
  const counted = [...papers].filter(({ numbered }) => numbered).length * 2 > papers.size;
  let current: Candidate | undefined;
  return candidates.filter((candidate) => {
    const { ref, depth, numbered } = candidate;
    if (papers.has(candidate)) {
      // A part of an entry that links to the entry's own paper again.
      if (current && depth > current.depth && ref?.paper === current.ref?.paper) return false;
      current = candidate;
      return true;
    }
    if (papers.size === 0) return numbered && sectionDepths.size > 0 && !sectionDepths.has(depth);
    return paperDepths.has(depth) && (counted ? numbered : !sectionDepths.has(depth));
  });
}

/** The paper of the link lines between a heading and the next one. */
function findBelow(nodes: readonly Placed[], heading: number): PaperRef | undefined {
  for (const { node } of nodes.slice(heading + 1, heading + 6)) {
    if (node.type === 'heading') {
      if (isLinkLabel(writePlain(node.children))) continue;
      return undefined;
    }
    const ref = findRef(node);
    if (ref) return ref;
  }
  return undefined;
}

function namesFigure(title: string): boolean {
  return /^(?:figure|fig\.|table|그림|표)\s*\d/i.test(title);
}
