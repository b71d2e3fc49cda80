import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import type { FoundContainer } from '../container';
import { countOwn } from '../post/isAboutOne';
import type { Measures } from '../slots/measure';
import { namesOthers } from '../words';
import { join, type Outcome, outcomeOf } from './outcome';

/**
 * A paper with its own sections, and behind these what `decideRest` finds in what goes on with others; undefined where nothing
 * goes on, or no paper is found there and nothing says that such are only listed.
 */
export function takeFirst(
  whole: FoundContainer,
  measures: Measures,
  decideRest: (rest: readonly Placed[]) => Outcome,
): Outcome | undefined {
  const { container, ref } = whole;
  const own = countOwn(container.body, ref, true, measures);
  if (own === 0 || own === container.body.length) return undefined;
  const rest = container.body.slice(own);
  const { found, left } = decideRest(rest);
  const others = found.filter((each) => each.ref.paper !== ref.paper);
  const isListed = rest[0]?.node.type === 'heading' && namesOthers(writePlain([rest[0].node]));
  if (others.length === 0 && !isListed) return undefined;
  const behind = new Set(rest);
  const nodes = container.nodes.filter((placed) => !behind.has(placed));
  const first = {
    ...whole,
    container: { ...container, body: container.body.slice(0, own), nodes },
  };
  return join([outcomeOf(first), { found: others, left }]);
}
