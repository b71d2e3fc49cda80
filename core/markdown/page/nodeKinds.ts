import type { DomElement, DomNode } from '../dom';
import { inlineElements } from '../lower/blocks';
import { blocks } from '../lower/tags';

/** More elements that browsers set apart (HTML standard, 15.3 Rendering), by what they mean here; in Markdown they are words. */
const apart: ReadonlyMap<string, string> = new Map([
  ...'dialog fieldset form hgroup legend optgroup option search'
    .split(' ')
    .map((name) => [name, 'div'] as const),
  ['menu', 'ul'],
  ['dir', 'ul'],
]);

/** The name that says what an element is: that of one which the tree has, undefined for one that only holds text. */
export function nameElement(name: string): string | undefined {
  if (inlineElements.has(name) || blocks.has(name) || name === 'hr') return name;
  return apart.get(name);
}

/** Is there anything but white space? */
export function isFull(node: DomNode): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

/** Is it a line break? */
export function isBreak(node: DomNode | undefined): boolean {
  return typeof node === 'object' && node.name === 'br';
}

/** The box of a task, which is written as in Markdown. */
export function isBox(node: DomNode | undefined): boolean {
  return (
    typeof node === 'object' &&
    node.name === 'input' &&
    /^checkbox$/i.test(node.attributes.type ?? '')
  );
}

/** Is it an element that stands beside paragraphs? */
export function isBlock(node: DomNode | undefined): node is DomElement {
  return typeof node === 'object' && (blocks.has(node.name) || apart.has(node.name));
}

/** Is there nothing on this side that shares the line? */
export function standsApart(node: DomNode | undefined): boolean {
  return node === undefined || isBlock(node);
}
