import type { Placed } from '../../markdown/node';
import type { Heading } from '../../tree';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered } from '../titles/title';
import type { Container } from './container';
import { findMentions } from './findMentions';
import { findSlot } from './findSlot';
import type { Measures } from './measure';
import { namesAbout, namesRelated } from './words';

/** A heading and its place among the blocks of a body. */
export type HeadingAt = { readonly at: number; readonly node: Heading };

/** The headings of a body, in its order. */
export function findHeadings(body: readonly Placed[]): readonly HeadingAt[] {
  return body.flatMap(({ node }, at) => (node.type === 'heading' ? [{ at, node }] : []));
}

/** The container that a heading is the head of, up to `end`. */
export function cut(
  kind: 'section' | 'flat',
  body: readonly Placed[],
  at: number,
  end: number,
  heading: Heading,
): Container {
  return {
    kind,
    line: body[at]?.line ?? 0,
    head: heading.children,
    depth: heading.depth,
    body: body.slice(at + 1, end),
    nodes: body.slice(at, end),
  };
}

/** The headings of a depth that begin a paper: that name one, or are a title with an address right below. */
export function findLikely(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  depth: number,
  measures: Measures,
): ReadonlySet<HeadingAt> {
  let related = 0;
  const likely = headings.filter((heading, index) => {
    const words = writePlain(heading.node.children).trim();
    if (heading.node.depth <= related) related = 0;
    if (related === 0 && namesRelated(words)) related = heading.node.depth;
    if (heading.node.depth !== depth) return false;
    // A number that counts papers counts on, however deep the related ones above it stand.
    if (related > 0 && !isNumbered(heading.node.children)) return false;
    if (findMentions(heading.node).some(({ role }) => role === 'title')) return true;
    if (isSection(heading.node)) return false;
    const end = headings[index + 1]?.at ?? body.length;
    const own = cut('flat', body, heading.at, end, heading.node);
    if (!own.nodes.some((placed) => measures.mentions(placed).length > 0)) return false;
    return findSlot(own, measures).refs.length === 1;
  });
  return new Set(likely);
}

/** Is a heading a title for certain? */
export function beginsPaper(heading: Heading): boolean {
  if (isSection(heading)) return false;
  return isNumbered(heading.children) || findMentions(heading).some(({ role }) => role === 'title');
}

/** Does a heading name a section of a summary, whatever the paper? */
export function isSection({ children }: Heading): boolean {
  const words = writePlain(children).trim();
  return nameKind(words) !== undefined || namesAbout(words) || namesRelated(words);
}

/** A heading’s words, to tell whether another one says the same. */
export function nameOf(heading: Heading): string {
  return writePlain(heading.children)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
