import type { DomElement, DomNode } from '../dom';
import { blocks } from '../lower/tags';

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
  return typeof node === 'object' && blocks.has(node.name);
}

/** Is there nothing on this side that shares the line? */
export function standsApart(node: DomNode | undefined): boolean {
  return node === undefined || isBlock(node);
}
