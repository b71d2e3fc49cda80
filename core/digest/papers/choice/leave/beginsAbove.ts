import type { Placed } from '../../../../markdown/node';
import { writePlain } from '../../../../tree/plain';
import { nameKind } from '../../../kinds';
import type { Container } from '../../container';
import { findHeadings, type HeadingAt } from '../../containers/headings';
import type { Measures } from '../../slots/measure';
import { namesAbout, namesDigest } from '../../words';
import { holdsText, isAsHigh, isHeaded, isSameHeading } from '../alike';

/** Does a heading open the post, or name it, and no paper's text? */
function opensPost({ node }: HeadingAt, measures: Measures): boolean {
  const { words } = measures.heading(node);
  return namesAbout(words) || namesDigest(words);
}

/**
 * Do sections begin above the titles: one before the first, and one more in each part but the last, as high or of the same
 * name? A title that is a heading claims what is lower, and what opens the post is no paper's.
 */
export function beginsAbove(
  before: readonly Placed[],
  parts: readonly Container[],
  measures: Measures,
): boolean {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!last || !others.every((part) => isAlike(part, last))) return false;
  const headings = others.map(({ body }) => findHeadings(body));
  const below = findHeadings(last.body);
  const above = findHeadings(before).filter((heading, place, all) => {
    if (!holdsText(before.slice(heading.at, all[place + 1]?.at))) return false;
    if (parts.some((part) => isHeaded(part) && heading.node.depth > part.depth)) return false;
    const recurs = headings.every((some) => some.some((each) => isSameHeading(each, heading)));
    return recurs || !opensPost(heading, measures);
  });
  const isShifted = (isLike: (one: HeadingAt, other: HeadingAt) => boolean) =>
    above.some((heading) => {
      const isSo = (each: HeadingAt) => isLike(heading, each);
      // What stands right below a title is its own.
      const stands = ({ body }: Container, place: number) =>
        headings[place]?.some((each) => isSo(each) && holdsText(body.slice(0, each.at)));
      return others.every(stands) && !below.some(isSo);
    });
  const isNamed = (one: HeadingAt, other: HeadingAt) =>
    isAsHigh(one, other) && isSameHeading(one, other);
  return (
    headings.length > 0 &&
    (isShifted(isAsHigh) || isShifted(isNamed) || endWithOwn(above, headings, below))
  );
}

/** Does a part begin as the last one does, with a text or with a section that it has too? Else the last paper alone is written in another way. */
function isAlike({ body }: Container, last: Container): boolean {
  const [own, others] = [findHeadings(body), findHeadings(last.body)];
  const opens = (some: readonly Placed[], [first]: readonly HeadingAt[]) =>
    holdsText(some.slice(0, first?.at));
  if (opens(body, own) !== opens(last.body, others)) return false;
  const [first] = others;
  return !first || own.some((each) => isAsHigh(each, first));
}

/** Does each part but the last end with a section of its own, as high as the one above, behind those that the last has too? */
function endWithOwn(
  above: readonly HeadingAt[],
  parts: readonly (readonly HeadingAt[])[],
  last: readonly HeadingAt[],
): boolean {
  const others = [...parts, last];
  return parts.every((part) => {
    const end = part.at(-1);
    if (!end || nameKind(writePlain(end.node.children))) return false;
    const isOwn = others.every(
      (each) => each === part || !each.some((one) => isSameHeading(one, end)),
    );
    const hasAll = last.every((one) => part.some((each) => isSameHeading(one, each)));
    return isOwn && hasAll && above.some((heading) => isAsHigh(heading, end));
  });
}
