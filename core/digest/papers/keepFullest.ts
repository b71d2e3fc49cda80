import { withoutNumber } from '../titles/title';
import type { Outcome } from './choice/outcome';
import type { FoundContainer, Left } from './container';
import type { Measures } from './slots/measure';

/** Of several entries of one paper the one with most text; the others are told. */
export function keepFullest({ found, left }: Outcome, measures: Measures): Outcome {
  const size = ({ container }: FoundContainer) => measures.sizeOf(container.body);
  const best = new Map<string, FoundContainer>();
  for (const each of found) {
    const known = best.get(each.ref.paper);
    if (!known || size(each) > size(known)) best.set(each.ref.paper, each);
  }
  const kept = found.filter((each) => best.get(each.ref.paper) === each);
  const doubles = found
    .filter((each) => best.get(each.ref.paper) !== each)
    .map(
      ({ container: { line, head, nodes }, ref }): Left => ({
        line,
        reason: 'duplicate-paper',
        about: withoutNumber(head) || ref.paper,
        nodes,
        refs: [ref],
      }),
    );
  // An index above the texts tells nothing new.
  const news = left.filter(
    ({ reason, refs }) => reason !== 'no-words' || refs.some(({ paper }) => !best.has(paper)),
  );
  return { found: kept, left: [...news, ...doubles] };
}
