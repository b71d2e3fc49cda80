import type { Placed } from '../markdown/node';
import { writePlain } from '../markdown/plain';
import type { PaperRef } from '../paper';
import { findRef } from './find-ref';
import { nameKind } from './kinds';
import { isLinkLabel } from './link-line';
import { findRelated } from './related';
import type { Start, Starts } from './start';
import { readTitle } from './title';

type Candidate = Start & { readonly index: number; readonly direct: boolean };

/**
 * Headings that name a paper, whatever their level: in themselves, or in a line of links below them. With
 * them come the headings that stand where a paper's would but name none.
 */
export function startHeadings(nodes: readonly Placed[]): Starts {
  const related = findRelated(nodes);
  const candidates: Candidate[] = [];
  const sectionDepths = new Set<number>();
  for (const [index, { node, line }] of nodes.entries()) {
    if (node.type !== 'heading' || related.has(index)) continue;
    const title = readTitle(node.children);
    if (nameKind(title.title)) sectionDepths.add(node.depth);
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
  }
  return new Map(chooseStarts(candidates, sectionDepths).map((start) => [start.index, [start]]));
}

function chooseStarts(
  candidates: readonly Candidate[],
  sectionDepths: ReadonlySet<number>,
): readonly Candidate[] {
  const direct = candidates.filter((candidate) => candidate.direct);
  const depths = new Set(direct.map(({ depth }) => depth));
  const papers = candidates.filter(
    ({ direct: own, ref, depth }) => own || (ref && (depths.size === 0 || depths.has(depth))),
  );
  const paperDepths = new Set(papers.map(({ depth }) => depth));
  const counted = papers.filter(({ numbered }) => numbered).length * 2 > papers.length;
  let current: Candidate | undefined;
  return candidates.filter((candidate) => {
    const { ref, depth, numbered } = candidate;
    if (papers.includes(candidate)) {
      // A part of an entry that links to the entry's own paper again.
      if (current && depth > current.depth && ref?.paper === current.ref?.paper) return false;
      current = candidate;
      return true;
    }
    if (papers.length === 0) return numbered && sectionDepths.size > 0 && !sectionDepths.has(depth);
    return paperDepths.has(depth) && !sectionDepths.has(depth) && (numbered || !counted);
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
