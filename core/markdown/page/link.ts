import type { Budget } from '../budget';
import type { DomElement, DomNode } from '../dom';
import { ADDRESS_WEIGHT, WEIGHTS } from '../weights';
import { resolveAddress } from './address';
import { writeAttributes } from './attributes';
import { isBlock, isFull } from './nodeKinds';

/** What addresses are relative to, and what they may cost. */
export type Place = { readonly base: string; readonly budget: Budget };

/** A link around headings or paragraphs as links inside of them, where the tree has a place for links. */
export function pushDown(link: DomElement, { budget }: Place): readonly DomNode[] {
  // Each has the address anew.
  const bytes = WEIGHTS.node + ADDRESS_WEIGHT * (link.attributes.href ?? '').length;
  return link.children.map((child) => {
    if (!isFull(child) || !budget.tryTake(bytes)) return child;
    if (!isBlock(child)) return { ...link, children: [child] };
    return { ...child, children: [{ ...link, children: child.children }] };
  });
}

/** The opening tag with the attributes that are read from it later. */
export function writeTag({ name, attributes }: DomElement, place: Place): string {
  if (name === 'a' && attributes.href)
    return `<a${writeAttributes({ href: resolve(attributes.href, place) }, ['href'])}>`;
  return `<${name}${writeAttributes(attributes, ['start', 'role', 'colspan', 'rowspan'])}>`;
}

/** A whole address; none where too many are made of a long base. */
export function resolve(address: string, { base, budget }: Place): string {
  const whole = resolveAddress(address, base);
  return budget.tryTake(ADDRESS_WEIGHT * whole.length) ? whole : '';
}
