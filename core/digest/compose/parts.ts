import type { Placed } from '../../markdown/node';
import { readPart } from '../namePart';
import type { FoundContainer } from '../papers/container';

/** A heading that what follows stands under; `papers` counts the entries that do. */
type Opened = { readonly depth: number; readonly name: string; papers: number };

const none: readonly FoundContainer[] = [];

/**
 * The parts of a digest that its entries stand in: for each the nearest heading above it that is no paper's and no
 * section's of one. A heading above all of the entries is the post's own, for it parts nothing.
 */
export function findParts(
  nodes: readonly Placed[],
  found: readonly FoundContainer[],
): ReadonlyMap<FoundContainer, string> {
  const parts = new Map<FoundContainer, string>();
  if (found.length < 2 || areAll(nodes, found)) return parts;
  const begun = new Map<Placed | undefined, FoundContainer[]>();
  const own = new Set<Placed>();
  for (const each of found) {
    const { nodes: stands, body } = each.container;
    const beside = begun.get(stands[0]);
    if (beside) beside.push(each);
    else begun.set(stands[0], [each]);
    for (const placed of body) if (placed.node.type === 'heading') own.add(placed);
  }
  const above = new Map<FoundContainer, readonly Opened[]>();
  let open: readonly Opened[] = [];
  for (const placed of nodes) {
    const papers = begun.get(placed) ?? none;
    const { node } = placed;
    if (node.type === 'heading' && !own.has(placed)) {
      open = open.filter(({ depth }) => depth < node.depth);
      if (papers.length === 0)
        open = [...open, { depth: node.depth, name: readPart(node), papers: 0 }];
    }
    if (papers.length > 0) for (const opened of open) opened.papers += papers.length;
    for (const paper of papers) above.set(paper, open);
  }
  for (const [paper, opened] of above) {
    const part = opened.findLast(({ name, papers }) => name !== '' && papers < found.length);
    if (part) parts.set(paper, part.name);
  }
  return parts;
}

/** Are the papers' sections all of the text? Then no heading stands between them. */
function areAll(nodes: readonly Placed[], found: readonly FoundContainer[]): boolean {
  const inside = found.reduce((sum, { container }) => sum + container.nodes.length, 0);
  return inside === nodes.length && found.every(({ container: { kind } }) => kind === 'section');
}
