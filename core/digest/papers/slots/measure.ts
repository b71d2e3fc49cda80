import type { Placed } from '../../../markdown/node';
import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../../../tree';
import { findMentions } from '../mentions/findMentions';
import { type HeadingWords, readHeading } from '../mentions/readHeading';
import type { Mention } from '../mentions/readLine';
import { findLabels } from './findLabels';
import { findRecurring } from './findRecurring';

type Node = Block | Heading | Inline | ListItem | TableRow | TableCell;

/** A block that names papers, and its place among those that were asked for. */
export type Naming = {
  readonly at: number;
  readonly placed: Placed;
  readonly mentions: readonly Mention[];
};

/** What is asked again and again of a document's blocks, worked out once for each. */
export type Measures = {
  /** Takes in blocks that a container was cut into. */
  readonly learn: (nodes: readonly Placed[]) => void;
  /** The papers that a block names. */
  readonly mentions: (placed: Placed) => readonly Mention[];
  /** The blocks that name papers, and where among the others they stand: few in most texts. */
  readonly naming: (nodes: readonly Placed[]) => readonly Naming[];
  /** Does any of the blocks name a paper? */
  readonly names: (nodes: readonly Placed[]) => boolean;
  /** What a heading's words say. */
  readonly heading: (heading: Heading) => HeadingWords;
  /** Does a heading stand under several others, so that it names a section of theirs? */
  readonly recurs: (heading: Heading) => boolean;
  /** Do these words stand in bold under several headings, so that they name a section and no paper? */
  readonly isLabel: (words: string) => boolean;
  /** How much text a block holds, in characters. */
  readonly size: (placed: Placed) => number;
  readonly sizeOfNode: (node: Node) => number;
  readonly sizeOf: (nodes: readonly Placed[]) => number;
};

/** Measures for the blocks of one document. */
export function measure(blocks: readonly Placed[]): Measures {
  const mentions = new Map<Placed['node'], readonly Mention[]>();
  const headings = new Map<Heading, HeadingWords>();
  const sizes = new Map<Placed['node'], number>();
  let isTold = false;
  const learn = (nodes: readonly Placed[]) => {
    for (const { node } of nodes) {
      if (isTold && node.type === 'code') continue;
      const found = findMentions(node);
      if (found.length > 0) mentions.set(node, found);
    }
  };
  const named = new Map<readonly Placed[], readonly Naming[]>();
  const naming = (nodes: readonly Placed[]) => {
    const known = named.get(nodes);
    if (known) return known;
    const found: Naming[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const placed = nodes[at];
      const own = placed && mentions.get(placed.node);
      if (own) found.push({ at, placed, mentions: own });
    }
    named.set(nodes, found);
    return found;
  };
  const countPapers = (nodes: readonly Placed[]) => {
    const refs = nodes.flatMap(({ node }) => mentions.get(node) ?? none);
    const named = refs.flatMap(({ ref, role }) => (role === 'prose' ? [] : [ref.paper]));
    return new Set(named).size;
  };
  let recurring: ReadonlySet<Heading> | undefined;
  const recurs = (heading: Heading) => {
    recurring ??= findRecurring(blocks, countPapers);
    return recurring.has(heading);
  };
  let labels: ReadonlySet<string> | undefined;
  const isLabel = (words: string) => {
    labels ??= findLabels(blocks);
    return labels.has(words);
  };
  const size = ({ node }: Placed) => remember(sizes, node, countText);
  learn(blocks);
  // What code names is the paper in hand only where no text names any.
  isTold = [...mentions].some(
    ([node, some]) => node.type !== 'code' && some.some(({ role }) => role !== 'prose'),
  );
  if (isTold) for (const node of mentions.keys()) if (node.type === 'code') mentions.delete(node);
  return {
    learn,
    mentions: ({ node }) => mentions.get(node) ?? none,
    naming,
    names: (nodes) => nodes.some(({ node }) => mentions.has(node)),
    heading: (heading) => remember(headings, heading, readHeading),
    recurs,
    isLabel,
    size,
    sizeOfNode: countText,
    sizeOf: (nodes) => nodes.reduce((sum, placed) => sum + size(placed), 0),
  };
}

const none: readonly Mention[] = [];

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
