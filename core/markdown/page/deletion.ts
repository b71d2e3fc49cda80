import { type DomNode, readDomText } from '../dom';

/**
 * Does a page's `del` stand for a range of numbers? Where engines see a deletion in `3~5배에서 7~10배`, Korean means two
 * ranges: numbers stand right before, within and after.
 */
export function isRange(nodes: readonly DomNode[], at: number): boolean {
  const inside = readOne(nodes[at]);
  const before = readOne(nodes[at - 1]);
  const after = readOne(nodes[at + 1]);
  return /[\p{L}\p{N}%]$/u.test(before) && /^[\d.]/.test(inside) && /^[\d.]/.test(after);
}

function readOne(node: DomNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : readDomText(node.children);
}
