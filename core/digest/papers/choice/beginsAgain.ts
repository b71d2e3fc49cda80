import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { findHeadings, type HeadingAt, isSection, nameOf } from '../containers/headings';
import { holdsNothing } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';

/** A line that may be a title is no longer. */
const LONGEST_TITLE = 120;

/**
 * Do a container's sections begin again, behind what may be another paper's title? Then it holds the summaries of more
 * than one paper, whatever it says of their titles. A section that recurs within one paper does not count: experiments
 * have their results each, and questions their answers.
 */
export function beginsAgain({ body }: Container, measures: Measures): boolean {
  const headings = findHeadings(body);
  const all = headings.map(nameWithNumber);
  if (new Set(all).size === all.length) return false;
  const least = headings.reduce((depth, { node }) => Math.min(depth, node.depth), 7);
  const open: { readonly depth: number; readonly places: Map<string, number> }[] = [];
  return headings.some((heading, place) => {
    const { node } = heading;
    while ((open.at(-1)?.depth ?? 0) > node.depth) open.pop();
    if (open.at(-1)?.depth !== node.depth) open.push({ depth: node.depth, places: new Map() });
    const places = open.at(-1)?.places;
    const name = all[place] ?? '';
    const first = places?.get(name);
    if (first === undefined) {
      if (name !== '') places?.set(name, place);
      return false;
    }
    if (node.depth !== least && !isSection(node, measures)) return false;
    const title = headings[place - 1];
    if (title && holdsNothing(body.slice(title.at + 1, heading.at).map((placed) => placed.node)))
      return isTitle(title, headings[first - 1], measures);
    // The first of all sections begins again behind a line that stands alone.
    const isFirst = places?.values().next().value === first;
    return isFirst && isSection(node, measures) && endsWithLine(body, heading);
  });
}

/** A section's words with what counts it: `2.1 개요` is another one than `3.1 개요`. */
function nameWithNumber({ node }: HeadingAt): string {
  return writePlain(node.children).trim().toLowerCase();
}

/** May a heading right above a section be a title? Not where the section stood below one of the same kind before. */
function isTitle(heading: HeadingAt, before: HeadingAt | undefined, measures: Measures): boolean {
  if (isSection(heading.node, measures)) return false;
  if (!before) return true;
  if (nameOf(heading.node) === nameOf(before.node)) return false;
  const label = labelOf(heading);
  return label === undefined || label !== labelOf(before);
}

/** `Q` of `Q2. 왜 그런가?` */
function labelOf({ node }: HeadingAt): string | undefined {
  return /^(\p{L}{1,12}) ?\d{0,3} ?[.:)]/u.exec(writePlain(node.children).trim())?.[1];
}

/** Does the section before a heading hold more than one block, and end with a short one? */
function endsWithLine(body: Container['body'], { at }: HeadingAt): boolean {
  const [last, other] = [body[at - 1]?.node, body[at - 2]?.node];
  if (last?.type !== 'paragraph' || !other || other.type === 'heading') return false;
  return writePlain(last.children).length <= LONGEST_TITLE;
}
