import type { Placed } from '../../../../markdown/node';
import type { Container } from '../../container';
import type { Outcome } from '../outcome';

/** What stands in a list within an item stands in the item's list. */
export function raise(outcome: Outcome, { kind, nodes }: Container): Outcome {
  if (kind !== 'item') return outcome;
  const isWithin = (own: readonly Placed[]) => own.some((placed) => !nodes.includes(placed));
  return {
    found: outcome.found.map((each) =>
      isWithin(each.container.nodes) ? { ...each, container: { ...each.container, nodes } } : each,
    ),
    left: outcome.left.map((each) => (isWithin(each.nodes) ? { ...each, nodes } : each)),
  };
}
