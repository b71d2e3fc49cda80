import type { Budget } from '../budget';
import { type DomElement, type DomNode, readDomText } from '../dom';
import { ADDRESS_WEIGHT, WEIGHTS } from '../weights';
import { resolveAddress } from './address';
import { writeAttributes } from './attributes';
import { isBlock, isFull } from './nodeKinds';

/** What addresses are relative to, and what they may cost. */
export type LinkPlace = {
  readonly base: string;
  readonly budget: Budget;
  /** Is it in a figure, in which a link around blocks is a card of the page that it leads to? */
  readonly isFigure?: true;
};

/**
 * A link around headings or paragraphs as links inside of them, where the tree has a place for links. In a figure it is a card:
 * the first block that has words is the title of what it leads to, and the others, which that page says of itself, are left out
 * unless they are in Korean.
 */
export function pushDown(link: DomElement, place: LinkPlace): readonly DomNode[] {
  if (place.isFigure && hasWords(link)) {
    const linked = linkFirst(link, link.children, place.budget);
    const title = cutBehindLink(linked);
    return countSyllables(linked) > countSyllables(title) ? linked : title;
  }
  return link.children.map((child) => {
    if (!isFull(child) || !takeBytes(link, place.budget)) return child;
    if (!isBlock(child)) return { ...link, children: [child] };
    return { ...child, children: [{ ...link, children: child.children }] };
  });
}

function linkFirst(
  link: DomElement,
  nodes: readonly DomNode[],
  budget: Budget,
): readonly DomNode[] {
  const at = nodes.findIndex(hasWords);
  const first = nodes[at];
  if (first === undefined) return nodes;
  if (isBlock(first) && first.children.some(isBlock))
    return nodes.with(at, { ...first, children: linkFirst(link, first.children, budget) });
  if (!takeBytes(link, budget)) return nodes;
  if (!isBlock(first)) return nodes.with(at, { ...link, children: [first] });
  return nodes.with(at, { ...first, children: [{ ...link, children: first.children }] });
}

function countSyllables(nodes: readonly DomNode[]): number {
  return readDomText(nodes).match(/[가-힣]/g)?.length ?? 0;
}

/** What stands up to the first link. */
function cutBehindLink(nodes: readonly DomNode[]): readonly DomNode[] {
  const at = nodes.findIndex(hasWords);
  const first = nodes[at];
  if (first === undefined) return nodes;
  if (typeof first === 'string' || first.name === 'a' || !first.children.some(isBlock))
    return nodes.slice(0, at + 1);
  return [...nodes.slice(0, at), { ...first, children: cutBehindLink(first.children) }];
}

function hasWords(node: DomNode): boolean {
  return /[\p{L}\p{N}]/u.test(typeof node === 'string' ? node : readDomText(node.children));
}

/** Each has the address anew. */
function takeBytes({ attributes: { href = '' } }: DomElement, budget: Budget): boolean {
  return budget.tryTake(WEIGHTS.node + ADDRESS_WEIGHT * href.length);
}

/** The opening tag with the attributes that are read from it later. */
export function writeTag({ name, attributes }: DomElement, place: LinkPlace): string {
  if (name === 'a' && attributes.href)
    return `<a${writeAttributes({ href: resolve(attributes.href, place) }, ['href'])}>`;
  return `<${name}${writeAttributes(attributes, ['start', 'role', 'colspan', 'rowspan'])}>`;
}

/** A whole address; none where too many are made of a long base. */
export function resolve(address: string, { base, budget }: LinkPlace): string {
  const whole = resolveAddress(address, base);
  return budget.tryTake(ADDRESS_WEIGHT * whole.length) ? whole : '';
}
