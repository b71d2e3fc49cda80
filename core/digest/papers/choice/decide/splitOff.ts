import type { Placed } from '../../../../markdown/node';
import type { Container, FoundContainer } from '../../container';
import { holdsWords } from '../../mentions/holdsWords';
import { isTitle } from '../../mentions/isTitle';
import { isAboutOne } from '../../post/isAboutOne';
import { findSlot, type Slot } from '../../slots/findSlot';
import type { Measures } from '../../slots/measure';
import { leave, type Outcome } from '../outcome';
import { isStrong } from './claims';
import { cutTaken } from './cutTaken';

/**
 * A container's own paper beside those below it: what its slot names without them, and its text without theirs. When
 * that is not clear only those below are taken.
 */
export function splitOff(
  container: Container,
  slot: Slot,
  inner: Outcome,
  measures: Measures,
): Outcome {
  const taken = new Set<Placed>(inner.found.flatMap(({ container: { nodes } }) => nodes));
  const own = { ...container, body: cutTaken(container.body, taken) };
  const left = findSlot(own, measures);
  const [ref] = left.refs;
  const isTold =
    slot.by === 'head' ||
    isTitle(container.head) ||
    (ref !== undefined && isAboutOne(container.body, ref, true, measures));
  const isOther = inner.found.every((found) => found.ref.paper !== ref?.paper);
  if (taken.size > 0 && ref && left.refs.length === 1 && isTold && isOther && holdsWords(own)) {
    const isNamed = left.by === 'head';
    const found = { container: own, ref, isNamed, strong: isStrong(own, left) };
    return { ...inner, found: [found, ...inner.found] };
  }
  if (taken.size > 0 && !isTold) return inner;
  if (slot.refs.length < 2) return leave(container, 'unclear-paper', inner, slot.refs);
  // Beside an address that none of those below has, a line below the title is no title of its own.
  const known = new Set(inner.found.map(({ ref: { paper } }) => paper));
  if (slot.refs.every(({ paper }) => known.has(paper)))
    return leave(container, 'two-papers', inner, slot.refs);
  const isOne = ({ container: { kind, depth }, ref: { paper } }: FoundContainer) =>
    kind === 'paragraph' && depth === 0 && slot.refs.some((each) => each.paper === paper);
  const rest = { ...inner, found: inner.found.filter((found) => !isOne(found)) };
  return leave(container, 'two-papers', rest, slot.refs);
}
