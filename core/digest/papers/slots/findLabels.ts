import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { isTitle } from '../mentions/isTitle';

/** A line that reads like a title may stand twice: in an overview, and above its text. */
const OFTEN = 3;

/** The words that stand in bold, as all of a paragraph, under several headings. */
export function findLabels(nodes: readonly Placed[]): ReadonlySet<string> {
  const lines = new Map<string, { readonly isLong: boolean; readonly under: Set<number> }>();
  let heading = 0;
  for (const [at, { node }] of nodes.entries()) {
    if (node.type === 'heading') heading = at;
    if (node.type !== 'paragraph') continue;
    const [only, ...others] = node.children;
    if (only?.type !== 'strong' || others.length > 0) continue;
    const words = writePlain([only]);
    const line = lines.get(words) ?? { isLong: isTitle([only]), under: new Set() };
    lines.set(words, line);
    line.under.add(heading);
  }
  const isOften = ({ isLong, under }: { readonly isLong: boolean; readonly under: Set<number> }) =>
    under.size >= (isLong ? OFTEN : 2);
  return new Set([...lines].flatMap(([words, line]) => (isOften(line) ? [words] : [])));
}
