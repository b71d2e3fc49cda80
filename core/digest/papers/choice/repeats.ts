import type { Container } from '../container';
import { findHeadings, isSection, nameSection } from '../containers/headings';
import type { Measures } from '../slots/measure';

/**
 * Do a container's sections begin again: two of one name, which stand highest in it or say that they are sections of a summary,
 * under the same heading? Then it holds the summaries of more than one paper, whatever it says of their titles.
 */
export function repeats({ body }: Container, measures: Measures): boolean {
  const headings = findHeadings(body);
  const all = headings.map(({ node }) => nameSection(node));
  if (new Set(all).size === all.length) return false;
  const least = headings.reduce((depth, { node }) => Math.min(depth, node.depth), 7);
  const open: { readonly depth: number; readonly names: Set<string> }[] = [];
  return headings.some(({ node }, at) => {
    while ((open.at(-1)?.depth ?? 0) > node.depth) open.pop();
    if (open.at(-1)?.depth !== node.depth) open.push({ depth: node.depth, names: new Set() });
    const names = open.at(-1)?.names;
    const name = all[at] ?? '';
    const isAgain = name !== '' && names?.has(name);
    names?.add(name);
    return isAgain && (node.depth === least || isSection(node, measures));
  });
}
