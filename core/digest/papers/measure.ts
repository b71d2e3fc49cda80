import type { Placed } from '../../markdown/node';
import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../../tree';
import { findMentions } from './findMentions';
import type { Mention } from './readLine';

type Node = Block | Heading | Inline | ListItem | TableRow | TableCell;

/** What is asked again and again of a document's blocks, worked out once for each. */
export type Measures = {
  /** The papers that a block names. */
  readonly mentions: (placed: Placed) => readonly Mention[];
  /** How much text a block holds, in characters. */
  readonly size: (placed: Placed) => number;
  readonly sizeOfNode: (node: Node) => number;
  readonly sizeOf: (nodes: readonly Placed[]) => number;
};

/** Measures for the blocks of one document. */
export function measure(): Measures {
  const mentions = new Map<Placed['node'], readonly Mention[]>();
  const sizes = new Map<Placed['node'], number>();
  const size = ({ node }: Placed) => remember(sizes, node, countText);
  return {
    mentions: ({ node }) => remember(mentions, node, findMentions),
    size,
    sizeOfNode: countText,
    sizeOf: (nodes) => nodes.reduce((sum, placed) => sum + size(placed), 0),
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  known.set(key, made);
  return made;
}

function countText(node: Node): number {
  if ('value' in node) return node.value.length;
  if (!('children' in node)) return 0;
  let size = 0;
  for (const child of node.children) size += countText(child);
  return size;
}
