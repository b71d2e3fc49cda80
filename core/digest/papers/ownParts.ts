import type { Placed } from '../../markdown/node';
import type { Heading } from '../../tree';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered } from '../titles/title';
import type { Container } from './container';
import { isTitle } from './isTitle';
import { namesAbout, namesLink, namesRelated } from './words';

/**
 * The body where it speaks of the container's own paper, if of any: without what stands under a heading or a label such
 * as "관련 논문", and without what stands under a heading that may be another thing's title.
 */
export function ownParts(container: Container): readonly (Placed | undefined)[] {
  const { body } = container;
  const isOwn = chooseOwn(container);
  let depth = 0;
  let kindDepth = 0;
  let isNext = false;
  return body.map((placed) => {
    const { node } = placed;
    if (node.type === 'heading') {
      isNext = false;
      if (node.depth <= kindDepth) kindDepth = 0;
      // Whatever stands under a section of a summary is a part of it.
      const isWithin = kindDepth > 0 && !namesRelated(writePlain(node.children));
      if (depth === 0 || node.depth <= depth) depth = isWithin || isOwn(node) ? 0 : node.depth;
      if (kindDepth === 0 && nameKind(writePlain(node.children).trim())) kindDepth = node.depth;
      return depth > 0 ? undefined : placed;
    }
    const wasNext = isNext;
    isNext = node.type === 'paragraph' && opensRelated(writePlain(node.children));
    return depth > 0 || isNext || wasNext ? undefined : placed;
  });
}

/**
 * Does a heading within a container speak of the container's own paper? One that names a section or the paper does; any
 * other one where most of its like do, or where the container has a title that counts and the heading is a mere label.
 */
function chooseOwn({ kind, head, body }: Container): (heading: Heading) => boolean {
  const headings = body.flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  const least = headings.reduce((depth, node) => Math.min(depth, node.depth), 7);
  const highest = headings.filter((node) => node.depth === least);
  const named = highest.filter(isNamed).length;
  const isReview = named * 2 >= highest.length;
  const isCounted = (kind === 'section' || kind === 'flat') && isNumbered(head);
  return (heading) => {
    if (namesRelated(writePlain(heading.children))) return false;
    if (isNamed(heading)) return true;
    if (isTitle(heading.children)) return false;
    return isCounted || (isReview && heading.depth === least);
  };
}

function isNamed({ children }: Heading): boolean {
  const words = writePlain(children).trim();
  return nameKind(words) !== undefined || namesAbout(words) || namesLink(words);
}

/** `관련 논문:` above a list. */
function opensRelated(words: string): boolean {
  return words.length < 60 && namesRelated(words);
}
