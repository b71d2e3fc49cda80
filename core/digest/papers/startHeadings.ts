import type { Placed } from '../../markdown/node';
import type { PaperRef } from '../../paper';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { readTitle } from '../titles/title';
import { findRef } from './findRef';
import { isLinkLabel } from './linkLine';
import type { Start, Starts } from './start';

type Candidate = Start & { readonly index: number };

/** Where a section's heading stands, and how deep. */
type SectionHeading = { readonly index: number; readonly depth: number };

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
  const sections: SectionHeading[] = [];
  nodes.forEach(({ node, line }, index) => {
    if (node.type !== 'heading' || related.has(index)) return;
    const [first, ...others] = node.children;
    if (others.length === 0 && first?.type === 'text' && nameKind(first.value)) {
      sections.push({ index, depth: node.depth });
      return;
    }
    const heading = readTitle(node.children);
    const { title, linked } = heading;
    // "Evaluation & Beyond" can be a paper's title; `## Method ([PDF](…))` is a section.
    if (!linked && nameKind(title)) sections.push({ index, depth: node.depth });
    else if (title !== '' && !isLinkLabel(title) && !namesFigure(title)) {
      const ref = heading.ref ?? findBelow(nodes, index);
      candidates.push({ heading, ref, line, depth: node.depth, body: [], index });
    }
  });
  const chosen = chooseStarts(candidates, sections);
  return {
    starts: new Map(chosen.map((start) => [start.index, [start]])),
    sectionDepths: depthsOf(sections),
  };
}

function chooseStarts(
  candidates: readonly Candidate[],
  sections: readonly SectionHeading[],
): readonly Candidate[] {
  const sectionDepths = depthsOf(sections);
  const depths = new Set<number>();
  for (const { heading, depth } of candidates) if (heading.ref) depths.add(depth);
  const papers = new Set(
    candidates.filter(
      ({ heading, ref, depth }) =>
        heading.ref ?? (depths.size === 0 || depths.has(depth) ? ref : undefined),
    ),
  );
  const paperDepths = new Set([...papers].map(({ depth }) => depth));
  const counted = [...papers].filter(({ heading }) => heading.numbered).length * 2 > papers.size;
  let current: Candidate | undefined;
  return candidates.filter((candidate) => {
    const { ref, depth, heading } = candidate;
    if (papers.has(candidate)) {
      // A part of an entry that links to the entry's own paper again.
      if (current && depth > current.depth && ref?.paper === current.ref?.paper) return false;
      if (current && standsInSection(candidate, current, sections)) return false;
      current = candidate;
      return true;
    }
    if (papers.size === 0)
      return heading.numbered && sectionDepths.size > 0 && !sectionDepths.has(depth);
    return paperDepths.has(depth) && (counted ? heading.numbered : !sectionDepths.has(depth));
  });
}

/** `### [DPO](…) 기반 학습` under `## Method` is a part of that section, whatever paper it links to. */
function standsInSection(
  { index, depth, heading }: Candidate,
  entry: Candidate,
  sections: readonly SectionHeading[],
): boolean {
  if (heading.numbered || depth <= entry.depth) return false;
  return sections.some(
    (section) => section.index > entry.index && section.index < index && section.depth < depth,
  );
}

function depthsOf(sections: readonly SectionHeading[]): ReadonlySet<number> {
  return new Set(sections.map(({ depth }) => depth));
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
