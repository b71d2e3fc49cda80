import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import type { Container } from '../container';
import { findHeadMentions } from '../mentions/findMentions';
import { holdsNothing } from '../mentions/holdsWords';
import { findTitleMentions, type Mention } from '../mentions/readLine';
import { distinct } from './distinct';
import { findInSentence } from './findInSentence';
import { findNear } from './findNear';
import { isOtherTitle } from './isOtherTitle';
import type { Measures } from './measure';
import { ownParts } from './ownParts';

/** The papers in a container's slot, and where that is: its head, or addresses near its start or its end. */
export type Slot = {
  readonly refs: readonly PaperRef[];
  readonly by: 'head' | 'start' | 'end';
};

/** How much text, in characters, may stand before the address at a container's start, or after the one at its end. */
const NEAR_START = 400;
const NEAR_END = 200;

/** Reads a container's slot; without a paper in it `refs` is empty. */
export function findSlot(container: Container, measures: Measures): Slot {
  const named = container.named ?? nameHead(container, measures);
  if (named.length > 0) return { refs: named, by: 'head' };
  if (!measures.names(container.body)) return { refs: [], by: 'end' };
  const foot = container.kind === 'post' ? undefined : findFoot(container.body);
  const body = foot === undefined ? container.body : container.body.slice(0, foot);
  const first = body.slice(0, findZone(body, NEAR_START, measures));
  const isOwn = (mention: Mention) =>
    mention.words === '' ||
    isLabelled(mention) ||
    !isOtherTitle(mention.words, container.head) ||
    findOpening(body, measures).has(mention);
  const start = findNear(ownParts(container, first, measures), measures, NEAR_START).filter(isOwn);
  const last = body.slice(findTail(body, measures));
  const own = ownParts(container, last, measures).reverse();
  const end = findNear(own, measures, NEAR_END).filter(isOwn);
  if (start.length === 0 && end.length === 0) {
    const said = findInSentence(container, measures);
    return { refs: said ? [said] : [], by: said ? 'start' : 'end' };
  }
  if (start.length === 0) return slot(end, 'end');
  // An address at either end, of two papers: only words tell which of them is meant.
  const known = new Set(start.map(({ ref }) => ref.paper));
  const others = end.filter(({ ref }) => !known.has(ref.paper));
  return slot([...start, ...others], 'start');
}

/** `Paper: [Title](…)`: a label says that it is the paper, whatever a writer's own heading calls it. */
function isLabelled({ role, sure, isBeside }: Mention): boolean {
  return role === 'address' && sure && !isBeside;
}

/** The papers that stand above all text. */
function findOpening(body: readonly Placed[], measures: Measures): ReadonlySet<Mention> {
  const begin = body.findIndex(({ node }) => node.type === 'heading' || !holdsNothing([node]));
  return new Set(body.slice(0, Math.max(0, begin)).flatMap(measures.mentions));
}

/** How many blocks come before more text than that was passed, those that name a paper apart. */
function findZone(body: readonly Placed[], most: number, measures: Measures): number {
  let passed = 0;
  const end = body.findIndex((placed) => {
    if (placed.node.type !== 'heading' && measures.mentions(placed).length === 0)
      passed += measures.size(placed);
    return passed > most;
  });
  return end < 0 ? body.length : end + 1;
}

/** Where the blocks begin that must be known to read a body's end: at a heading that nothing above bears upon. */
function findTail(body: readonly Placed[], measures: Measures): number {
  let depth = 7;
  for (const { node } of body)
    if (node.type === 'heading' && node.depth < depth) depth = node.depth;
  let passed = 0;
  const at = body.findLastIndex((placed) => {
    const { node } = placed;
    if (node.type !== 'heading') passed += measures.size(placed);
    return passed > NEAR_END && node.type === 'heading' && node.depth === depth;
  });
  return Math.max(0, at);
}

/** A foot is no longer than this. */
const LONGEST_FOOT = 2;

/** Where the few blocks behind a rule at the end of a part begin: they are the post's own. */
export function findFoot(body: readonly Placed[]): number | undefined {
  const at = body.findLastIndex(({ isRuled }) => isRuled);
  return at > 0 && body.length - at <= LONGEST_FOOT ? at : undefined;
}

/** The papers that a container's head names. */
export function nameHead(
  { kind, head, nodes }: Container,
  measures: Measures,
): readonly PaperRef[] {
  const isLine = kind === 'item' || kind === 'paragraph';
  const [heading] = kind === 'section' || kind === 'flat' ? nodes : [];
  const mentions = heading
    ? measures.mentions(heading)
    : isLine
      ? findTitleMentions(head)
      : findHeadMentions(head);
  // Two linked titles on one line are two papers, whatever stands between them.
  const isTitle = ({ role, words }: Mention) => role === 'title' || (isLine && words !== '');
  const titles = mentions.filter(isTitle);
  const addresses = mentions.filter(({ role }) => role === 'address');
  // `[전작](…) | [arXiv](…)`: what points at the paper may be meant, and not the words beside it.
  const others = isLine ? addresses.filter(({ sure, words }) => sure && words === '') : [];
  const named = titles.length > 0 ? [...titles, ...others] : addresses;
  return distinct(named.map(({ ref }) => ref));
}

/** Without words that say so no address carries a container: `기반: [X](…)` names another paper. */
function slot(mentions: readonly Mention[], by: Slot['by']): Slot {
  const sure = mentions.filter((mention) => mention.sure);
  return { refs: distinct(sure.map(({ ref }) => ref)), by };
}
