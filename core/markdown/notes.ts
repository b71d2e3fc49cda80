import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../tree';
import { readMarks, writeMark } from '../tree/noteMark';
import { writePlain } from '../tree/plain';
import type { Placed } from './node';

/** The texts of a document's footnotes by their numbers. */
export type Notes = ReadonlyMap<number, readonly Block[]>;

type Node = Block | Heading;

/**
 * Sets each footnote below the block that refers to it, wherever in the file it was written: so it stands with its own
 * paper. Of several marks of one footnote the first under each heading has it, as long as all of them together are no
 * longer than the text is.
 */
export function placeNotes(nodes: readonly Placed[], notes: Notes): readonly Placed[] {
  if (notes.size === 0) return nodes;
  const take = startTaking(notes, nodes);
  return nodes.flatMap((placed): readonly Placed[] => {
    if (placed.node.type === 'heading') take.restart();
    const [node, below] = placeBlock(placed.node, take.texts);
    return [
      { ...placed, node },
      ...below.map((each): Placed => ({ node: each, line: placed.line })),
    ];
  });
}

type Take = (inlines: readonly Inline[]) => readonly Block[];

function startTaking(
  notes: Notes,
  nodes: readonly Placed[],
): { readonly texts: Take; readonly restart: () => void } {
  let here = new Set<number>();
  const ever = new Set<number>();
  let room = writePlain(nodes.map(({ node }) => node)).length;
  const take = (number: number): readonly Block[] => {
    const blocks = notes.get(number);
    if (!blocks || here.has(number)) return [];
    here.add(number);
    if (ever.has(number)) room -= writePlain(blocks).length;
    ever.add(number);
    if (room < 0) return [];
    const text = withNumber(blocks, number);
    // A footnote may have footnotes; each stands once below it.
    return [...text, ...blocks.flatMap(readNumbers).flatMap(take)];
  };
  return {
    texts: (inlines) => readMarks(writePlain(inlines)).flatMap(take),
    restart: () => {
      here = new Set();
    },
  };
}

function readNumbers(block: Block): readonly number[] {
  return readMarks(writePlain([block]));
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
