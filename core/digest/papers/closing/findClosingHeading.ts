import { nameKind } from '../../kinds';
import type { Container } from '../container';
import { findHeadings, type HeadingAt, nameOf } from '../containers/headings';
import { holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { namesPost } from '../words/ofPost';

/**
 * Where in the last paper's body the words begin that close the post: at a heading as high as the papers' own, or higher, that
 * stands once and names no section of a summary. Where papers have sections that high, those that recur are theirs, and one
 * more of the last one's own says that it closes the post, or is of it.
 */
export function findClosingHeading(
  last: Container,
  others: readonly Container[],
  measures: Measures,
): number | undefined {
  const own = findLevel(last);
  const [first] = own;
  if (!first) return undefined;
  const levels = others.map(findLevel).filter((level) => level.length > 0);
  const says = (heading: HeadingAt) => namesClosing(measures.heading(heading.node).words);
  const hasOwn = levels.some((level) => level.some(says));
  const candidates = findTail(own, levels, measures);
  const least = [...levels.flat(), ...(levels.length > 0 ? [] : [first])].reduce(
    (depth, { node }) => Math.min(depth, node.depth),
    7,
  );
  const most = levels.length > 0 || isSectioned(last, first, measures) ? countLone(levels, own) : 0;
  const isKept = levels.length === 0 && isSectioned(last, first, measures);
  const before = own.length - candidates.length;
  const lone = own.slice(0, before).filter(isLoneIn(levels)).length;
  return candidates.find((heading, place) => {
    const isClosing =
      (says(heading) && !hasOwn) ||
      heading.node.depth < least ||
      (!isKept && lone + place >= most && (levels.length === 0 || isOfPost(heading, measures)));
    return isClosing && holdsWords({ ...last, body: last.body.slice(0, heading.at) });
  })?.at;
}

/** The headings in a paper's body that stand as high as its title, or higher. A title that is no heading stands with its sections. */
function findLevel({ body, depth }: Container): readonly HeadingAt[] {
  return findHeadings(body).filter(({ node }) => node.depth <= Math.ceil(depth));
}

/** Do sections of a summary follow a title right away, or with a name that says so? */
function isSectioned(last: Container, first: HeadingAt, measures: Measures): boolean {
  const above = last.body.slice(0, first.at);
  return isSummary(first, measures) || !holdsWords({ ...last, body: above });
}

/** Does a heading name a section of a paper's summary? A post may have a conclusion too, and a summary of its own. */
function isSummary({ node }: HeadingAt, measures: Measures): boolean {
  const { says, words } = measures.heading(node);
  return says === 'link' || (says === 'kind' && nameKind(words) !== 'conclusion');
}

/** Does a heading speak of the post, or conclude it? */
function isOfPost({ node }: HeadingAt, measures: Measures): boolean {
  const { says, words } = measures.heading(node);
  return says === 'kind' || namesPost(words) || namesClosing(words);
}

/** The last of the headings, from which on none is known from another paper or names a section of a summary. */
function findTail(
  own: readonly HeadingAt[],
  levels: readonly (readonly HeadingAt[])[],
  measures: Measures,
): readonly HeadingAt[] {
  const isLone = isLoneIn(levels);
  const at = own.findLastIndex((heading) => !isLone(heading) || isSummary(heading, measures));
  return own.slice(at + 1);
}

/** Does a heading stand in none of the other papers? */
function isLoneIn(levels: readonly (readonly HeadingAt[])[]): (heading: HeadingAt) => boolean {
  const known = new Set(levels.flatMap((level) => level.map(({ node }) => nameOf(node))));
  return ({ node }) => !known.has(nameOf(node));
}

/** How many sections that recur in no other paper a paper has at most. */
function countLone(levels: readonly (readonly HeadingAt[])[], own: readonly HeadingAt[]): number {
  const isOwn = isLoneIn([own]);
  const names = levels.map((level) => new Set(level.filter(isOwn).map(({ node }) => nameOf(node))));
  const times = new Map<string, number>();
  for (const each of names) for (const name of each) times.set(name, (times.get(name) ?? 0) + 1);
  return names.reduce(
    (most, each) => Math.max(most, [...each].filter((name) => times.get(name) === 1).length),
    0,
  );
}
