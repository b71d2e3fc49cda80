import type { Placed } from '../../../markdown/node';
import type { Outcome } from '../choice/outcome';
import type { FoundContainer } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import { endsWithOther } from '../slots/endsWithOther';
import type { Measures } from '../slots/measure';
import { opensReading } from '../words/reading';

/**
 * What was found, without the paragraphs that tell of other papers by an address at their end, below a title that is no heading
 * and among more papers: there each paragraph may be another one's.
 */
export function cutFollowing(
  outcome: Outcome,
  nodes: readonly Placed[],
  measures: Measures,
): Outcome {
  const found = outcome.found.map((each) => cutOne(each, nodes, measures));
  return found.every((each, at) => each === outcome.found[at]) ? outcome : { ...outcome, found };
}

function cutOne(
  found: FoundContainer,
  nodes: readonly Placed[],
  measures: Measures,
): FoundContainer {
  const { container, ref } = found;
  if (container.kind !== 'paragraph' && Number.isInteger(container.depth)) return found;
  const at = container.body.findIndex((placed) => endsWithOther(placed, [ref.paper], measures));
  if (at < 0 || !standsAmongMore(found, nodes, measures)) return found;
  const following = new Set(container.body.slice(at));
  const own = {
    ...container,
    body: container.body.slice(0, at),
    nodes: container.nodes.filter((placed) => !following.has(placed)),
  };
  return holdsWords(own) ? { ...found, container: own } : found;
}

/** Does the heading above open other papers? A title that was raised to a heading stands between two depths. */
function standsAmongMore(
  { container }: FoundContainer,
  nodes: readonly Placed[],
  measures: Measures,
): boolean {
  const [first] = container.nodes;
  const start = first ? nodes.indexOf(first) : -1;
  const above = nodes
    .slice(0, Math.max(0, start))
    .findLast(({ node }) => node.type === 'heading' && Number.isInteger(node.depth));
  if (above?.node.type !== 'heading') return false;
  return opensReading(measures.heading(above.node).words);
}
