import type { Placed } from '../../markdown/node';
import type { PaperRef } from '../../paper';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered, withoutNumber } from '../titles/title';
import type { Container, Found, Left } from './container';
import { cutLeaf } from './cutLeaf';
import { mayName } from './findMentions';
import { findSlot, type Slot } from './findSlot';
import { hasWords } from './hasWords';
import type { Measures } from './measure';
import { countLetters, cutPieces } from './readLine';
import { findDepths, splitFlat, splitSections } from './splitBody';
import { namesAbout, namesOthers, namesRelated } from './words';

/** The entries of a container, how much text they hold, and what was left out. */
export type Outcome = {
  readonly found: readonly Found[];
  readonly size: number;
  readonly left: readonly Left[];
};

/** So that the papers that were seen are told with it. */
const LONGEST_ABOUT = 30;

const nothing: Outcome = { found: [], size: 0, left: [] };

/** How many times more text the flat reading must hold before it is taken where names do not speak for it. */
const FLAT_GAIN = 2;

/**
 * The entries of a container: itself, where exactly one paper stands in its slot and nothing below it is another
 * paper's, else those below it. What stands below and is another paper's is never its own.
 */
export function decide(container: Container, measures: Measures): Outcome {
  const slot = findSlot(container, measures);
  const [ref] = slot.refs;
  const inner = dropMentioned(container, decideBody(container.body, measures, partOf(container)));
  if (!ref) return inner;
  if (slot.refs.length > 1) return splitOff(container, slot, inner, measures);
  if (!hasWords(container)) return leave(container, 'no-words', inner, [ref]);
  const size = measures.sizeOf(container.body);
  const whole = { container, ref, size, strong: isStrong(container, slot) };
  const own = inner.found.filter((found) => found.ref.paper === ref.paper);
  if (own.some((found) => outclaims(found, whole))) return inner;
  const others = inner.found.filter((found) => found.ref.paper !== ref.paper);
  const papers = new Set(others.map((found) => found.ref.paper));
  const isWhole = papers.size === 0 || (papers.size === 1 && others.every(isCitation(slot)));
  if (isWhole) return take(whole);
  // It is told below, beside others.
  if (own.length > 0) return inner;
  return splitOff(container, slot, { ...inner, found: others }, measures);
}

/** The entries among blocks, by the kind of container that holds most of their text. */
export function decideBody(body: readonly Placed[], measures: Measures, part?: string): Outcome {
  if (!body.some(({ node }) => mayName(node))) return nothing;
  const { lead, sections } = splitSections(body, measures, part);
  if (sections.length === 0)
    return decideAll(
      cutLeaf(lead).map((leaf) => withPart(leaf, part)),
      measures,
    );
  const named = sections.filter(({ head }) => !namesRelated(writePlain(head)));
  const nested = join([decideBody(lead, measures, part), decideAll(named, measures)]);
  if (nested.size * 1.1 > measures.sizeOf(body)) return nested;
  let best = nested;
  for (const depth of findDepths(body)) {
    const cut = splitFlat(body, depth, measures);
    if (!cut) continue;
    const containers = cut.containers.map((each) => withPart(each, part));
    const flat = join([
      decideBody(cut.before, measures, part),
      decideAll(containers, measures),
      decideBody(cut.after, measures, part),
    ]);
    if (isBetter(flat, best, cut.isClear ? 1 : FLAT_GAIN)) best = flat;
  }
  return best;
}

/**
 * Does the flat reading find all papers that the nested one does, and more of them, or each by a title of its own
 * where the nested one has a heading that is none, or much more text?
 */
function isBetter(flat: Outcome, best: Outcome, gain: number): boolean {
  const papers = new Set(flat.found.map(({ ref }) => ref.paper));
  const known = new Set(best.found.map(({ ref }) => ref.paper));
  if (flat.size <= best.size || ![...known].every((paper) => papers.has(paper))) return false;
  const isTitled = ({ found }: Outcome) => found.every(({ strong }) => strong);
  if (papers.size > known.size || flat.size > best.size * gain) return true;
  return isTitled(flat) && !isTitled(best);
}

/** Is it a title like the others, without any link that says what it is? */
function lacksLink(container: Container, isCounted: boolean): boolean {
  const { kind, head } = container;
  if (kind === 'item') return !cutPieces(head).some(({ url }) => url);
  return isCounted ? isNumbered(head) : isTitleLike(container);
}

/** Under "기타 주목할 논문" a line is no summary; a heading with text is. */
function dropMentioned({ head }: Container, inner: Outcome): Outcome {
  if (!namesOthers(writePlain(head))) return inner;
  const found = inner.found.filter(({ container: { kind } }) => kind !== 'item' && kind !== 'row');
  return { found, size: found.reduce((sum, { size }) => sum + size, 0), left: [] };
}

function decideAll(containers: readonly Container[], measures: Measures): Outcome {
  const outcomes = containers.map((container) => decide(container, measures));
  return join([...outcomes, { ...nothing, left: findNameless(containers, outcomes) }]);
}

/** What stands beside papers and looks like one, but names none. */
function findNameless(
  containers: readonly Container[],
  outcomes: readonly Outcome[],
): readonly Left[] {
  const papers = containers.filter(
    (container, at) => outcomes[at]?.found[0]?.container === container,
  );
  if (papers.length === 0) return [];
  const isCounted = papers.filter(({ head }) => isNumbered(head)).length * 2 > papers.length;
  return containers.flatMap((container, at): readonly Left[] => {
    const outcome = outcomes[at];
    if (!outcome || outcome.found.length + outcome.left.length > 0) return [];
    const isPaper = lacksLink(container, isCounted);
    return isPaper ? leave(container, 'no-paper-id').left : [];
  });
}

function join(outcomes: readonly Outcome[]): Outcome {
  return {
    found: outcomes.flatMap(({ found }) => found),
    size: outcomes.reduce((sum, { size }) => sum + size, 0),
    left: outcomes.flatMap(({ left }) => left),
  };
}

function take(found: Found): Outcome {
  return { found: [found], size: found.size, left: [] };
}

function leave(
  container: Container,
  reason: Left['reason'],
  inner: Outcome = nothing,
  seen: readonly PaperRef[] = [],
): Outcome {
  const words = withoutNumber(container.head);
  const papers = seen.map(({ paper }) => paper).join(', ');
  const about =
    reason === 'no-words'
      ? words
      : [words.slice(0, LONGEST_ABOUT), papers].filter((part) => part !== '').join(': ');
  const { line, nodes } = container;
  return { ...inner, left: [...inner.left, { line, reason, about, nodes, refs: seen }] };
}

/** Told by its own title: a linked or numbered heading, an item, a row, a title paragraph. */
function isStrong(container: Container, slot: Slot): boolean {
  const { kind, head } = container;
  if (slot.by === 'head') return true;
  if (kind === 'item' || kind === 'row' || kind === 'paragraph') return true;
  const words = writePlain(head).trim();
  return isNumbered(head) && !nameKind(words) && !namesAbout(words);
}

/** Is the same paper told better by a container below: by its own title, or by one that holds most of the text? */
function outclaims(inner: Found, whole: Found): boolean {
  const { container } = inner;
  if (whole.strong && container.kind !== 'section' && container.kind !== 'flat') return false;
  if (isTitleLike(whole.container) && container.kind === 'paragraph') return false;
  if (inner.strong) return true;
  return isTitleLike(container) && inner.size * 2 > whole.size;
}

function isTitleLike({ head }: Container): boolean {
  const words = writePlain(head).trim();
  if (nameKind(words) || namesAbout(words) || namesRelated(words)) return false;
  return isNumbered(head) || countLetters(words) > 15 || words.split(/\s+/).length > 3;
}

/** A part of a paper's own text that leans on one other paper. */
const isCitation =
  (slot: Slot) =>
  ({ strong, container }: Found): boolean =>
    !strong || (slot.by === 'head' && container.kind === 'item' && container.body.length < 2);

/**
 * A container's own paper beside those below it: what its slot names without them, and its text without theirs. When
 * that is not clear only those below are taken.
 */
function splitOff(container: Container, slot: Slot, inner: Outcome, measures: Measures): Outcome {
  const taken = new Set<Placed>(inner.found.flatMap(({ container: { nodes } }) => nodes));
  const own = { ...container, body: container.body.filter((placed) => !taken.has(placed)) };
  const left = findSlot(own, measures);
  const [ref] = left.refs;
  const isTold = slot.by === 'head' || isTitleLike(container);
  const isOther = inner.found.every((found) => found.ref.paper !== ref?.paper);
  if (taken.size > 0 && ref && left.refs.length === 1 && isTold && isOther && hasWords(own)) {
    const size = measures.sizeOf(own.body);
    const found = { container: own, ref, size, strong: isStrong(own, left) };
    return { found: [found, ...inner.found], size: inner.size + size, left: inner.left };
  }
  if (taken.size > 0 && !isTold) return inner;
  return leave(container, slot.refs.length > 1 ? 'two-papers' : 'unclear-paper', inner, slot.refs);
}

function partOf({ kind, head, part }: Container): string | undefined {
  return kind === 'section' ? writePlain(head).trim() || part : part;
}

function withPart(container: Container, part: string | undefined): Container {
  return part ? { ...container, part } : container;
}
