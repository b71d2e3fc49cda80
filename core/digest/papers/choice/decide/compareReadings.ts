import type { Placed } from '../../../../markdown/node';
import type { Measures } from '../../slots/measure';
import type { Outcome } from '../outcome';

/** With this much of its text found a body needs no other reading. */
const ENOUGH = 0.9;

/** Is nearly all text of a body in the entries that were found? */
export function holdsEnough(
  { found }: Outcome,
  body: readonly Placed[],
  measures: Measures,
): boolean {
  const nodes = found.reduce((sum, { container }) => sum + container.nodes.length, 0);
  const isAll =
    nodes === body.length && found.every(({ container: { kind } }) => kind === 'section');
  return isAll || sizeOf({ found }, measures) > sizeOfText(body, measures) * ENOUGH;
}

/** How much text the entries hold, in characters. */
function sizeOf({ found }: Pick<Outcome, 'found'>, measures: Measures): number {
  return found.reduce((sum, { container }) => sum + sizeOfText(container.body, measures), 0);
}

/** A heading is no text: a reading that only gives one more of them to a paper holds no more. */
function sizeOfText(body: readonly Placed[], measures: Measures): number {
  return body.reduce(
    (sum, placed) => (placed.node.type === 'heading' ? sum : sum + measures.size(placed)),
    0,
  );
}

/**
 * Does the flat reading find all papers that the nested one does, and more of them, or each by a title of its own
 * where the nested one has a heading that is none, or much more text?
 */
export function isBetter(flat: Outcome, best: Outcome, gain: number, measures: Measures): boolean {
  const [size, other] = [sizeOf(flat, measures), sizeOf(best, measures)];
  const papers = new Set(flat.found.map(({ ref }) => ref.paper));
  const known = new Set(best.found.map(({ ref }) => ref.paper));
  if (size <= other || ![...known].every((paper) => papers.has(paper))) return false;
  const isTitled = ({ found }: Outcome) => found.every(({ strong }) => strong);
  if (papers.size > known.size || size > other * gain) return true;
  return isTitled(flat) && !isTitled(best);
}
