import { type DomNode, readDomText } from '../dom';

/**
 * Does a page's `del` stand for ranges? Where engines see a deletion in `0.6B~8B의 소형~중형`, Korean means two ranges: no
 * space stands at either tilde.
 */
export function isRange(nodes: readonly DomNode[], at: number): boolean {
  const inside = readOne(nodes[at]);
  return (
    /[\p{L}\p{N}%)]$/u.test(readOne(nodes[at - 1])) &&
    /^[\p{L}\p{N}.].*[\p{L}\p{N}%)]$/su.test(inside) &&
    /^[\p{L}\p{N}.]/u.test(readOne(nodes[at + 1]))
  );
}

function readOne(node: DomNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : readDomText(node.children);
}
