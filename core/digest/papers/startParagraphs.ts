import type { Placed } from '../../markdown/node';
import { cutLines, joinLines } from '../../tree/lines';
import { splitTitle } from '../titles/splitTitle';
import { readTitle } from '../titles/title';
import type { Start, Starts } from './start';

/** Paragraphs whose first line is a linked title and nothing else, as cards have them. */
export function startParagraphs(nodes: readonly Placed[], related: ReadonlySet<number>): Starts {
  const starts = new Map<number, readonly Start[]>();
  for (const [index, { node, line }] of nodes.entries()) {
    if (node.type !== 'paragraph' || related.has(index)) continue;
    const [first, ...lines] = cutLines(node.children);
    const split = first && splitTitle(first.children);
    if (!split || split.rest.length > 0) continue;
    const heading = readTitle(split.title);
    if (!heading.ref || heading.title === '') continue;
    const children = joinLines(lines);
    const body: Start['body'] =
      children.length > 0 ? [{ node: { type: 'paragraph', children }, line }] : [];
    starts.set(index, [{ heading, ref: heading.ref, line, depth: 0, body }]);
  }
  return starts;
}
