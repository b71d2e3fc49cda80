import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { writePlain } from '../../../tree/plain';
import { namesOwnSection } from '../../kinds';
import type { Outcome } from '../choice/outcome';
import type { Container, FoundContainer, Left } from '../container';
import { cut, findHeadings, type HeadingAt } from '../containers/headings';
import { endsWithOther } from '../slots/endsWithOther';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { opensMore, opensReading } from '../words/reading';
import { holdsSummaries } from './isAboutOne';
import { isSummary } from './isSummary';
import { isPostHeading } from './readParts';

/** Finds the entries among blocks below a heading with these words. */
export type DecideBody = (
  body: readonly Placed[],
  measures: Measures,
  place: { readonly part: string },
) => Outcome;

/** A part that is not about the post's own paper: the entries in it, and what is told of the rest. */
type Further = Outcome & {
  readonly section: Container;
  /** Does the post go on with more papers there, as a digest does? */
  readonly isMore: boolean;
};

/** Does a block name another paper than this? */
export function namesAnother(
  { paper }: PaperRef,
  measures: Measures,
): (placed: Placed | undefined) => boolean {
  return (placed) =>
    placed !== undefined && measures.mentions(placed).some(({ ref }) => ref.paper !== paper);
}

/**
 * The parts under headings that open other papers, the outer ones first where one stands in another; and behind the sections of
 * the paper's own summary those that speak of the post, or where others have sections of summaries of their own. Parts that only
 * list references are none.
 */
export function findFurther(
  body: readonly Placed[],
  ref: PaperRef,
  measures: Measures,
  decide: DecideBody,
): readonly Further[] {
  const headings = findHeadings(body);
  const isOther = namesAnother(ref, measures);
  const top = headings.reduce((depth, { node }) => Math.min(depth, node.depth), 7);
  const wordsOf = ({ node }: HeadingAt) => measures.heading(node).words;
  const isTop = ({ node }: HeadingAt) => node.depth === top;
  const last = headings.findLastIndex((each) => isTop(each) && namesOwnSection(wordsOf(each)));
  let passed = 0;
  return headings.flatMap((heading, place): readonly Further[] => {
    if (heading.at < passed) return [];
    const words = wordsOf(heading);
    const isOpened = opensReading(words);
    const isRest = last >= 0 && place > last && isTop(heading) && !namesClosing(words);
    if (!isOpened && !isRest) return [];
    const end = findEnd(body, headings, place, isOpened ? isOther : () => false);
    const section = cut('section', body, heading.at, end, heading.node);
    if (!section.body.some(isOther)) return [];
    if (!isOpened && !isPostHeading(words) && !holdsSummaries(section, ref, measures)) return [];
    const isMore = !isOpened || (isTop(heading) && opensMore(words));
    const outcome = readFurther(section, isMore, ref, measures, decide);
    if (!outcome) return [];
    passed = end;
    return [{ ...outcome, section, isMore }];
  });
}

/** Where a part ends: at the next heading as high that is no title of another paper. */
function findEnd(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  place: number,
  isOther: (placed: Placed | undefined) => boolean,
): number {
  const depth = headings[place]?.node.depth ?? 0;
  for (let next = place + 1; next < headings.length; next += 1) {
    const heading = headings[next];
    if (!heading || heading.node.depth > depth) continue;
    if (heading.node.depth < depth || !isOther(body[heading.at])) return heading.at;
  }
  return body.length;
}

/** The entries of a part, and of a list those items that have none; undefined where all that it holds are references. */
function readFurther(
  section: Container,
  isMore: boolean,
  { paper }: PaperRef,
  measures: Measures,
  decide: DecideBody,
): Outcome | undefined {
  const part = writePlain(section.head).trim();
  const { found, left } = decide(section.body, measures, { part });
  if (found.some(({ ref }) => ref.paper === paper)) return undefined;
  const told = isMore ? found : found.filter(({ container }) => isSummary(container.body));
  if (told.length > 0) {
    const rest = found.filter((each) => !told.includes(each) && isLine(each));
    return { found: told, left: [...left, ...rest.map(leaveOut)] };
  }
  const endsSo = (placed: Placed) =>
    endsWithOther(placed, [paper], measures) && (isMore || isSummary([placed]));
  const isTold =
    found.some((each) => !isLine(each)) ||
    left.some(({ reason, nodes }) => reason !== 'no-words' && nodes[0]?.node.type === 'heading') ||
    section.body.some(endsSo);
  return isTold ? { found: [], left: [] } : undefined;
}

function isLine({ container: { kind } }: FoundContainer): boolean {
  return kind === 'item' || kind === 'row';
}

/** What else stands in no entry is told by its blocks; a list's items share them. */
function leaveOut({ container: { line, nodes }, ref }: FoundContainer): Left {
  return { line, reason: 'outside-paper', about: '', nodes, refs: [ref] };
}
