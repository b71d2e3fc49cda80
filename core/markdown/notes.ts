import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../tree';
import { readNoteMarks, writeMark } from '../tree/noteMark';
import { writePlain } from '../tree/plain';
import type { Placed } from './node';

/** The texts of a document's footnotes by their numbers. */
export type Footnotes = ReadonlyMap<number, readonly Block[]>;

type Node = Block | Heading;

/** Footnotes of footnotes of footnotes … are followed so far; the others come at the end. */
const DEEPEST = 8;

/**
 * Sets each footnote below the block that refers to it, wherever in the file it was written: so it stands with its own
 * paper. Of several marks of one footnote the first under each heading has it, as long as all of them together are no
 * longer than the text is.
 */
export function placeNotes(nodes: readonly Placed[], notes: Footnotes): readonly Placed[] {
  if (notes.size === 0) return nodes;
  const taking = startTaking(notes, nodes);
  const placed = nodes.flatMap((each): readonly Placed[] => {
    if (each.node.type === 'heading') taking.restart();
    const [node, below] = placeBlock(each.node, taking.take);
    return [{ ...each, node }, ...below.map((note): Placed => ({ node: note, line: each.line }))];
  });
  // Those whose marks stand in no text, or only in their own.
  const line = nodes.at(-1)?.line ?? 1;
  return [...placed, ...taking.takeRest().map((node): Placed => ({ node, line }))];
}

type Take = (inlines: readonly Inline[]) => readonly Block[];
type Taking = {
  readonly take: Take;
  readonly restart: () => void;
  readonly takeRest: () => readonly Block[];
};

function startTaking(notes: Footnotes, nodes: readonly Placed[]): Taking {
  let here = new Set<number>();
  const ever = new Set<number>();
  let room = writePlain(nodes.map(({ node }) => node)).length;
  const takeOne = (number: number, depth = 0): readonly Block[] => {
    const blocks = notes.get(number);
    if (!blocks || here.has(number) || depth > DEEPEST) return [];
    here.add(number);
    if (ever.has(number)) room -= writePlain(blocks).length;
    if (ever.has(number) && room < 0) return [];
    ever.add(number);
    // A footnote may have footnotes; each stands once below it.
    return [
      ...withNumber(blocks, number),
      ...blocks.flatMap(readNumbers).flatMap((inner) => takeOne(inner, depth + 1)),
    ];
  };
  return {
    take: (inlines) => readNoteMarks(writePlain(inlines)).flatMap((number) => takeOne(number)),
    restart: () => {
      here = new Set();
    },
    takeRest: () =>
      [...notes.keys()].filter((number) => !ever.has(number)).flatMap((number) => takeOne(number)),
  };
}

function readNumbers(block: Block): readonly number[] {
  return readNoteMarks(writePlain([block]));
}

function withNumber(blocks: readonly Block[], number: number): readonly Block[] {
  const sign: Inline = { type: 'text', value: `${writeMark(number)} ` };
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph')
    return [{ ...first, children: [sign, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [sign] }, ...blocks];
}

/** A block, and the footnotes that are to stand below it; those of items and cells stand in these. */
function placeBlock<Some extends Node>(node: Some, take: Take): readonly [Some, readonly Block[]] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [node, take(node.children)];
    case 'list':
      return [{ ...node, children: node.children.map((item) => placeItem(item, take)) }, []];
    case 'blockquote':
      return [{ ...node, children: placeAll(node.children, take) }, []];
    case 'table':
      return [{ ...node, children: node.children.map((row) => placeRow(row, take)) }, []];
    default:
      return [node, []];
  }
}

function placeAll(blocks: readonly Block[], take: Take): readonly Block[] {
  return blocks.flatMap((block) => {
    const [node, below] = placeBlock(block, take);
    return [node, ...below];
  });
}

function placeItem(item: ListItem, take: Take): ListItem {
  return { ...item, children: placeAll(item.children, take) };
}

function placeRow(row: TableRow, take: Take): TableRow {
  const place = (cell: TableCell): TableCell => ({
    ...cell,
    children: [
      ...cell.children,
      ...take(cell.children).flatMap((block): readonly Inline[] => [
        { type: 'break' },
        ...(block.type === 'paragraph'
          ? block.children
          : [{ type: 'text' as const, value: writePlain([block]).trim() }]),
      ]),
    ],
  });
  return { ...row, children: row.children.map(place) };
}
