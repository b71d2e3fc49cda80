import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { beginsAgain } from '../choice/beginsAgain';
import { decide, decideBody } from '../choice/decide';
import { isToldAlike } from '../choice/decide/isToldAlike';
import { hasLike, nameAbove } from '../choice/firstLines';
import { join, leave, noOutcome, type Outcome, outcomeOf } from '../choice/outcome';
import { takeFirst } from '../choice/takeFirst';
import type { Container, FoundContainer } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { namesDigest } from '../words';
import { cutFurther } from './cutFurther';
import { type PostSubject, takeWhole } from './findWhole';

/** The entries of a post: one where its first lines name a paper and nothing below speaks against that, else those below. */
export function decidePost(post: Container, about: PostSubject, measures: Measures): Outcome {
  const { refs } = about;
  const named = nameAbove(post, about, measures);
  const [ref] = named;
  if (!ref || named.length > 1 || !holdsWords(post)) return decide(post, measures);
  const inner = decideBody(post.body, measures);
  const papers = new Set(inner.found.map((found) => found.ref.paper));
  const isHighlight = inner.found.some(
    (found) => found.ref.paper === ref.paper && (found.strong || papers.size > 1),
  );
  // Addresses that stand above the titles of others are seen as the first lines' too.
  const isShifted =
    refs.length === 0 && inner.left.some(({ reason }) => reason === 'unclear-paper');
  if (isHighlight || (isShifted && inner.found.length === 0)) return inner;
  const whole = takeWhole(post, ref, measures);
  const first = takeFirst(whole, measures, (rest) => decideBody(rest, measures));
  if (first) return first;
  const alike = inner.found.filter(
    ({ ref: other, container }) =>
      other.paper !== ref.paper && isToldAlike(container, post, measures),
  );
  if (alike.length > 0) {
    if (post.head.length === 0) return leave(post, 'unclear-paper', inner, [ref]);
    return join([outcomeOf(without(whole, alike)), { found: alike, left: inner.left }]);
  }
  const isLiked = refs.length === 0 && hasLike(post, ref, measures);
  const parted = isLiked ? noOutcome : cutFurther(outcomeOf(whole), measures, decideBody);
  if (parted.found.length > 1) return parted;
  const rivals = findRivals(inner.found, ref, post, about.title, measures);
  if (rivals.length > 1) return inner;
  if (rivals.length > 0) return leave(post, 'unclear-paper', noOutcome, [ref, ...rivals]);
  if (isLiked || (refs.length === 0 && beginsAgain(post, measures))) {
    // Addresses may stand above titles or below texts: titles alone tell.
    const found = inner.found.filter(({ isNamed }) => isNamed);
    return leave(post, 'unclear-paper', { ...inner, found }, [ref]);
  }
  return outcomeOf(whole);
}

/** A paper without what others are told in. */
function without(whole: FoundContainer, others: readonly FoundContainer[]): FoundContainer {
  const taken = new Set(others.flatMap(({ container: { nodes } }) => nodes));
  const isOwn = (placed: Placed) => !taken.has(placed);
  const { body, nodes } = whole.container;
  return {
    ...whole,
    container: { ...whole.container, body: body.filter(isOwn), nodes: nodes.filter(isOwn) },
  };
}

/** How much text containers hold; of a list whose items nearly all are such, all of it. */
function sizeOf(found: readonly FoundContainer[], measures: Measures): number {
  const items = new Map<Placed, number>();
  for (const { container } of found) {
    const [list] = container.nodes;
    if (container.kind === 'item' && list) items.set(list, (items.get(list) ?? 0) + 1);
  }
  const lists = [...items].flatMap(([list, count]) => {
    const { node } = list;
    return node.type === 'list' && count >= Math.max(2, node.children.length - 1) ? [list] : [];
  });
  const others = found.filter(
    ({ container }) => !lists.some((list) => list === container.nodes[0]),
  );
  const size = others.reduce((sum, { container }) => sum + measures.sizeOf(container.body), 0);
  return size + measures.sizeOf(lists);
}

/** The other papers that most of a post's text is told under, each by a title of its own. */
function findRivals(
  found: readonly FoundContainer[],
  { paper }: PaperRef,
  post: Container,
  title: string,
  measures: Measures,
): readonly PaperRef[] {
  const rivals = found.filter(
    ({ ref, strong, container }) =>
      ref.paper !== paper && (strong || isToldAlike(container, post, measures)),
  );
  // Below another title the list may be of what is cited.
  const isOfSeveral = namesDigest(title) || /\d+\s?편/u.test(title);
  const size = isOfSeveral
    ? sizeOf(rivals, measures)
    : rivals.reduce((sum, { container }) => sum + measures.sizeOf(container.body), 0);
  return size * 2 > measures.sizeOf(post.body) ? distinct(rivals.map(({ ref }) => ref)) : [];
}
