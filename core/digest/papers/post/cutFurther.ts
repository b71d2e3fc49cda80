import type { Placed } from '../../../markdown/node';
import type { Outcome } from '../choice/outcome';
import type { Container } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { type DecideBody, findFurther, namesAnother } from './findFurther';
import { isPostHeading } from './readParts';

/**
 * A post's own paper without the parts that tell of other papers to read, and these: each an entry of its own where it has a
 * summary. A part that only lists references stays; what else tells of others without a summary is in no entry.
 */
export function cutFurther(outcome: Outcome, measures: Measures, decide: DecideBody): Outcome {
  const whole = outcome.found.find(({ container }) => container.kind === 'post');
  if (!whole) return outcome;
  const { container, ref } = whole;
  const isOther = namesAnother(ref, measures);
  if (!measures.naming(container.body).some(({ placed }) => isOther(placed))) return outcome;
  const further = findFurther(container.body, ref, measures, decide);
  if (further.length === 0) return outcome;
  const taken = new Set(further.flatMap(({ section }) => section.nodes));
  const last = further.findLast(({ isMore }) => isMore)?.section.nodes.at(-1);
  for (const placed of findClosing(container.body, last, measures)) taken.add(placed);
  const isKept = (placed: Placed) => !taken.has(placed);
  const first: Container = {
    ...container,
    body: container.body.filter(isKept),
    nodes: container.nodes.filter(isKept),
  };
  if (!holdsWords(first)) return outcome;
  const others = outcome.found.filter((each) => each !== whole);
  const found = [
    { ...whole, container: first },
    ...others,
    ...further.flatMap((each) => each.found),
  ].sort((one, other) => one.container.line - other.container.line);
  return { found, left: [...outcome.left, ...further.flatMap(({ left }) => left)] };
}

/** What speaks of the post behind the last of its papers. */
function findClosing(
  body: readonly Placed[],
  last: Placed | undefined,
  measures: Measures,
): readonly Placed[] {
  if (!last) return [];
  const start = body.indexOf(last) + 1;
  let depth = 0;
  return body.slice(start).filter(({ node }) => {
    if (node.type === 'heading' && (depth === 0 || node.depth <= depth))
      depth = isPostHeading(measures.heading(node).words) ? node.depth : 0;
    return depth > 0;
  });
}
