import type { Block, Inline, ListItem, MathElement, TableCell, TableRow } from '../tree';

/** A part of a summary too, by what stands in it. */
type Part = { readonly children: readonly Block[] };
type Node = Part | Block | Inline | ListItem | TableRow | TableCell | MathElement | string;

/** Do trees have more nodes than `most`, each of which an element would stand for in a page? Texts are none; no further is looked. */
export function isLarger(nodes: readonly Node[], most: number): boolean {
  const left: Node[] = [...nodes];
  let count = 0;
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string' || ('type' in node && node.type === 'text')) continue;
    count += 1;
    if (count > most) return true;
    if ('mathml' in node && node.mathml) left.push(node.mathml);
    if ('children' in node) for (const child of node.children) left.push(child);
  }
  return false;
}
