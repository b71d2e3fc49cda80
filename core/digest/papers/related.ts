import type { Placed } from '../../markdown/node';
import { writePlain } from '../../tree/plain';
import { namesRelated } from '../kinds';

/**
 * The indices of the nodes under a heading such as "관련 논문": papers named there are not summarised.
 * It ends at a heading of its own level or above, or at one as deep as the entry it stands in.
 */
export function findRelated(nodes: readonly Placed[]): ReadonlySet<number> {
  const related = new Set<number>();
  let entryDepth = 0;
  let under: { readonly depth: number; readonly entryDepth: number } | undefined;
  for (const [index, { node }] of nodes.entries()) {
    if (node.type === 'heading') {
      if (under && (node.depth <= under.depth || node.depth === under.entryDepth))
        under = undefined;
      const linked = node.children.some((child) => child.type === 'link');
      if (!under && linked) entryDepth = node.depth;
      else if (!under && namesRelated(writePlain(node.children))) {
        under = { depth: node.depth, entryDepth };
      }
    }
    if (under) related.add(index);
  }
  return related;
}
