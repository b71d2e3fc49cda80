import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import type { Container, FoundContainer } from '../container';
import { cutLeaf } from '../containers/cutLeaf';
import { isShifted } from '../containers/isShifted';
import { findDepths, splitFlat } from '../containers/splitFlat';
import { splitSections } from '../containers/splitSections';
import { holdsWords } from '../mentions/holdsWords';
import { findSlot, type Slot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesOthers, namesRelated } from '../words';
import { leadsToPost } from '../words/farewell';
import { beginsAgain } from './beginsAgain';
import { endsRow, isCitation, isStrong, outclaims, standBeside } from './decide/claims';
import { holdsEnough, isBetter } from './decide/compareReadings';
import { findNameless } from './decide/findNameless';
import { isChat, isTurn } from './decide/isChat';
import { isToldAlike } from './decide/isToldAlike';
import { listsOthers } from './decide/listsOthers';
import { raise } from './decide/raise';
import { splitOff } from './decide/splitOff';
import { join, leave, noOutcome, type Outcome, outcomeOf } from './outcome';
import { takeFirst } from './takeFirst';

/** Where the decision stands: the heading above, and whether the flat reading was tried already. */
type Place = { readonly part?: string; readonly isFlat?: true };

/** How many times more text the flat reading must hold before it is taken where names do not speak for it. */
const FLAT_GAIN = 2;

/**
 * The entries of a container: itself, where exactly one paper stands in its slot and nothing below it is another
 * paper's, else those below it. What stands below and is another paper's is never its own.
 */
export function decide(container: Container, measures: Measures, place: Place = {}): Outcome {
  if (!measures.names(container.nodes)) return noOutcome;
  if (isTurn(container)) return leave(container, 'unclear-paper');
  const slot = findSlot(container, measures);
  const [ref] = slot.refs;
  if (ref && isAlone(container, slot, measures) && holdsWords(container)) {
    if (beginsAgain(container, measures))
      return leave(container, 'unclear-paper', noOutcome, [ref]);
    return outcomeOf({ container, ref, isNamed: true, strong: true });
  }
  // A row is cut already: its columns are no sections of other papers.
  const below =
    container.kind === 'row'
      ? noOutcome
      : decideBody(container.body, measures, { ...place, ...nameThePart(container) });
  const inner = namesOthers(writePlain(container.head)) ? dropLines(below) : below;
  if (!ref) return inner;
  if (slot.refs.length > 1) return splitOff(container, slot, inner, measures);
  if (!holdsWords(container)) return leave(container, 'no-words', inner, [ref]);
  const isNamed = slot.by === 'head';
  const whole = { container, ref, isNamed, strong: isStrong(container, slot) };
  const own = inner.found.filter((found) => found.ref.paper === ref.paper);
  if (own.some((found) => outclaims(found, whole, measures))) return inner;
  const others = inner.found.filter((found) => found.ref.paper !== ref.paper);
  const weak = new Set(others.filter(({ strong }) => !strong).map((found) => found.ref.paper));
  const isListed = (found: FoundContainer) =>
    slot.by === 'head' && endsRow(found, inner.left, container);
  const isWhole =
    weak.size < 2 &&
    !others.some((found) => isToldAlike(found.container, container, measures)) &&
    others.every((found) => isCitation(found, container) || isListed(found)) &&
    !standBeside(own, others, measures);
  // Whose the texts below are was not clear: then they are not all of the paper named above them.
  if (isWhole && slot.by !== 'head' && countUnclear(inner) > 1) return inner;
  if (isWhole && slot.by !== 'head' && namesSection(container))
    return leave(container, 'unclear-paper', inner, [ref]);
  if (
    isWhole &&
    (beginsAgain(container, measures) || listsOthers(container, slot, ref) || isChat(container))
  )
    return leave(container, 'unclear-paper', inner, [ref]);
  if (isWhole) {
    const decideRest = (rest: readonly Placed[]) => decideBody(rest, measures, place);
    return takeFirst(whole, measures, decideRest) ?? outcomeOf(whole);
  }
  // It is told below, beside others.
  if (own.length > 0) return inner;
  return splitOff(container, slot, inner, measures);
}

/** Is its heading the name of a section of a summary? Then the paper that is named below is that of a summary above, or another. */
function namesSection({ kind, head }: Container): boolean {
  return (kind === 'section' || kind === 'flat') && nameKind(writePlain(head).trim()) !== undefined;
}

function countUnclear({ left }: Outcome): number {
  return left.filter(({ reason }) => reason === 'unclear-paper').length;
}

/** Does a container's head name a paper, and nothing below any other one? So nearly all are. */
function isAlone({ body }: Container, { by, refs }: Slot, measures: Measures): boolean {
  if (by !== 'head' || refs.length !== 1) return false;
  return body.every((placed) =>
    measures.mentions(placed).every(({ ref }) => ref.paper === refs[0]?.paper),
  );
}

/** The entries among blocks, by the kind of container that holds most of their text. */
export function decideBody(
  body: readonly Placed[],
  measures: Measures,
  place: Place = {},
): Outcome {
  if (!measures.names(body)) return noOutcome;
  const { lead, sections } = splitSections(body, measures);
  if (sections.length === 0)
    return decideAll(cutLeaf(lead, measures, place.part === undefined), measures, place);
  if (isShifted(lead, sections, measures)) return leaveAll(sections);
  const named = sections.filter(({ head }) => {
    const words = writePlain(head);
    return !namesRelated(words) && !leadsToPost(words);
  });
  const nested = join([decideBody(lead, measures, place), decideAll(named, measures, place)]);
  // Each level of the flat reading looks at all depths again, so there is one.
  if (place.isFlat || holdsEnough(nested, body, measures)) return nested;
  const within: Place = { ...place, isFlat: true };
  let best = nested;
  for (const depth of findDepths(body)) {
    const cut = splitFlat(body, depth, measures);
    if (!cut) continue;
    const flat = join([
      decideBody(cut.before, measures, within),
      decideAll(cut.containers, measures, within),
      decideBody(cut.after, measures, within),
    ]);
    if (isBetter(flat, best, cut.isClear ? 1 : FLAT_GAIN, measures)) best = flat;
  }
  return best;
}

/** Where it is not clear whose text is whose, none is taken. */
function leaveAll(sections: readonly Container[]): Outcome {
  return join(sections.map((section) => leave(section, 'unclear-paper')));
}

function decideAll(containers: readonly Container[], measures: Measures, place: Place): Outcome {
  const { part } = place;
  const parted = part ? containers.map((container) => ({ ...container, part })) : containers;
  const outcomes = parted.map((container) => raise(decide(container, measures, place), container));
  return join([...outcomes, { ...noOutcome, left: findNameless(parted, outcomes, measures) }]);
}

/** Under "기타 주목할 논문" a line is no summary; a heading with text is. */
function dropLines(inner: Outcome): Outcome {
  const found = inner.found.filter(({ container: { kind } }) => kind !== 'item' && kind !== 'row');
  return { found, left: [] };
}

function nameThePart({ kind, head }: Container): Place {
  const part = kind === 'section' ? writePlain(head).trim() : '';
  return part ? { part } : {};
}
