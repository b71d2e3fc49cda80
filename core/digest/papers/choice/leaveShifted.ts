import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import type { Container, Found } from '../container';
import { findHeadings, type HeadingAt, nameOf } from '../containers/headings';
import { saysNothing } from '../mentions/hasWords';
import { join, leave, nothing, type Outcome } from './outcome';

/**
 * What was found, or nothing where the titles seem to stand below their papers' texts, or within them: then each part would be
 * read as the paper's before it.
 */
export function leaveShifted(outcome: Outcome, nodes: readonly Placed[]): Outcome {
  const found = [...outcome.found].sort((one, other) => one.container.line - other.container.line);
  const first = found[0]?.container.nodes[0];
  if (!first || !found.every(isTitled)) return outcome;
  const before = nodes.slice(0, Math.max(0, nodes.indexOf(first)));
  if (!holdsText(before)) return outcome;
  const parts = found.map(({ container }) => container);
  if (!endsBare(outcome, parts) && !beginsAbove(before, parts)) return outcome;
  const left = found.map(({ container, ref }) => leave(container, 'unclear-paper', nothing, [ref]));
  return join([{ found: [], left: outcome.left }, ...left]);
}

/** Is it told by a title, below which its text ends where the next one stands? */
function isTitled({ container: { kind, depth }, isNamed }: Found): boolean {
  if (kind === 'paragraph') return true;
  return (kind === 'section' || kind === 'flat') && (isNamed || !Number.isInteger(depth));
}

/** Has the last title nothing below it, as the only one? */
function endsBare({ left }: Outcome, parts: readonly Container[]): boolean {
  const bare = left.filter(({ reason }) => reason === 'no-words');
  const last = parts.at(-1)?.line ?? 0;
  return bare.length === 1 && bare.every(({ line }) => line > last);
}

/**
 * Do sections begin above the titles: one before the first, and one more in each part but the last, as high or of the same
 * name?
 */
function beginsAbove(before: readonly Placed[], parts: readonly Container[]): boolean {
  const above = findHeadings(before).filter(({ at }, place, all) =>
    holdsText(before.slice(at, all[place + 1]?.at)),
  );
  if (parts.length < 2) return false;
  const headings = parts.map(({ body }) => findHeadings(body));
  const last = headings.pop() ?? [];
  const isShifted = (isLike: (one: HeadingAt, other: HeadingAt) => boolean) =>
    above.some((heading) => {
      const stands = (some: readonly HeadingAt[]) => some.some((each) => isLike(heading, each));
      return headings.every(stands) && !stands(last);
    });
  const isNamed = (one: HeadingAt, other: HeadingAt) => isAsHigh(one, other) && isSame(one, other);
  return isShifted(isAsHigh) || isShifted(isNamed) || endWithOwn(above, headings, last);
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
    const isOwn = others.every((each) => each === part || !each.some((one) => isSame(one, end)));
    const hasAll = last.every((one) => part.some((each) => isSame(one, each)));
    return isOwn && hasAll && above.some((heading) => isAsHigh(heading, end));
  });
}

function isAsHigh({ node }: HeadingAt, other: HeadingAt): boolean {
  return node.depth === other.node.depth;
}

function isSame({ node }: HeadingAt, other: HeadingAt): boolean {
  return nameOf(node) === nameOf(other.node);
}

/** Do blocks hold any text beside headings and links? */
function holdsText(blocks: readonly Placed[]): boolean {
  return !saysNothing(blocks.flatMap(({ node }) => (node.type === 'heading' ? [] : [node])));
}
