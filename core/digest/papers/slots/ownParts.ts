import type { Placed } from '../../../markdown/node';
import type { Heading } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { isNumbered } from '../../titles/title';
import type { Container } from '../container';
import { isTitle } from '../mentions/isTitle';
import type { HeadingWords } from '../mentions/readHeading';
import { namesDigest, namesRelated } from '../words';
import type { Measures } from './measure';

/**
 * Blocks of a container's body where they speak of its own paper, if of any: without what stands under a heading or a
 * label such as "관련 논문", and without what stands under a heading that may be another thing's title.
 */
export function ownParts(
  container: Container,
  blocks: readonly Placed[],
  measures: Measures,
): (Placed | undefined)[] {
  const isOwn = chooseOwn(container, measures);
  let depth = 0;
  let kindDepth = 0;
  return blocks.map((placed, at) => {
    const { node } = placed;
    if (node.type === 'heading') {
      if (node.depth <= kindDepth) kindDepth = 0;
      const { says } = measures.heading(node);
      // Whatever stands under a section of a summary is a part of it.
      const isWithin = kindDepth > 0 && says !== 'related';
      if (depth === 0 || node.depth <= depth) depth = isWithin || isOwn(node) ? 0 : node.depth;
      if (kindDepth === 0 && says === 'kind') kindDepth = node.depth;
    } else if (depth === 0 && measures.mentions(placed).length > 0 && opensRelated(blocks[at - 1]))
      return undefined;
    return depth > 0 ? undefined : placed;
  });
}

const own: ReadonlySet<HeadingWords['says']> = new Set(['kind', 'about', 'link']);

/**
 * Does a heading within a container speak of the container's own paper? One that names a section or the paper does; any
 * other one where most of its like do, or where the container has a title that counts and the heading is a mere label.
 */
function chooseOwn(
  { kind, head, body }: Container,
  measures: Measures,
): (heading: Heading) => boolean {
  const isNamed = (heading: Heading) =>
    own.has(measures.heading(heading).says) || recurs(heading, measures);
  const isCounted = (kind === 'section' || kind === 'flat') && isNumbered(head);
  let highest: readonly Heading[] | undefined;
  let isReview: boolean | undefined;
  return (heading) => {
    if (own.has(measures.heading(heading).says)) return true;
    if (measures.heading(heading).says === 'related' || isTitle(heading.children)) return false;
    if (recurs(heading, measures)) return true;
    if (isCounted) return true;
    highest ??= findHighest(body);
    isReview ??= highest.filter(isNamed).length * 2 >= highest.length;
    return isReview && heading.depth === highest[0]?.depth;
  };
}

/** Does a heading name a section of the writer's own? One that names a digest may stand above a paper in each part. */
function recurs(heading: Heading, measures: Measures): boolean {
  return measures.recurs(heading) && !namesDigest(measures.heading(heading).words);
}

/** The headings of a body that stand highest. */
function findHighest(body: readonly Placed[]): readonly Heading[] {
  const headings = body.flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  const least = headings.reduce((depth, node) => Math.min(depth, node.depth), 7);
  return headings.filter((node) => node.depth === least);
}

/** `관련 논문:` above a list. */
function opensRelated(above: Placed | undefined): boolean {
  return above?.node.type === 'paragraph' && namesRelated(writePlain(above.node.children));
}
