import type { Block, Heading, Inline, TableCell } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import type { Placed } from '../node';
import { flattenBlocks } from './flatten';
import { lowerInlines } from './inlines';
import type { Element, Paired } from './pair';
import { type SpannedCell, spreadCells } from './spans';
import { blocks, readAttribute } from './tags';

type Node = Block | Heading | Inline;
type Lower = (pieces: readonly Paired<Node>[]) => readonly Placed[];

/** A table with its cells under their headers. One that only lays out a page is what stands in its cells. */
export function lowerTable(table: Element<Node>, lower: Lower): readonly Placed[] {
  const { rows, outside } = collect(table);
  const around = lower(outside);
  if (rows.length === 0) return around;
  const written = rows.map(readCells);
  if (isLayout(table, written))
    return [
      ...around,
      ...written.flatMap((cells) => cells.flatMap((cell) => lower(cell.children))),
    ];
  const read = written.map((cells) =>
    cells.map(
      (cell): SpannedCell => ({
        children: lowerCell(cell, lower),
        ...readSpans(cell),
        isHeader: cell.name === 'th',
      }),
    ),
  );
  const children = spreadCells(read).map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((inlines): TableCell => ({ type: 'tableCell', children: inlines })),
  }));
  return [...around, { node: { type: 'table', children }, line: table.line }];
}

type Rows = { readonly rows: readonly Element<Node>[]; readonly outside: readonly Paired<Node>[] };

/** The rows in the order in which they are shown, and what stands between them. */
function collect(table: Element<Node>): Rows {
  const rows: Element<Node>[] = [];
  const outside: Paired<Node>[] = [];
  const visit = (pieces: readonly Paired<Node>[]) => {
    for (const piece of pieces) {
      if (piece.kind !== 'element') outside.push(piece);
      else if (piece.name === 'tr') rows.push(piece);
      else if (/^t(?:head|body|foot)$/.test(piece.name)) visit(piece.children);
      else outside.push(piece);
    }
  };
  visit(table.children);
  return { rows, outside };
}

/** A row's cells; what stands in it without a tag is one too. */
function readCells(row: Element<Node>): readonly Element<Node>[] {
  return row.children.flatMap((child): readonly Element<Node>[] => {
    if (child.kind === 'element') return [child];
    if (child.kind === 'text' && child.text.trim() === '') return [];
    return [{ kind: 'element', name: 'td', raw: '<td>', line: child.line, children: [child] }];
  });
}

/** Does a table only place things on a page: it says so, has one cell a row and blocks in it, or holds headings? */
function isLayout(table: Element<Node>, rows: readonly (readonly Element<Node>[])[]): boolean {
  if (/^(?:presentation|none)$/i.test(readAttribute(table.raw, 'role') ?? '')) return true;
  const cells = rows.flat();
  if (cells.some(({ name }) => name === 'th')) return false;
  const isColumn = rows.every(({ length }) => length <= 1) && cells.some(holdsBlock);
  return isColumn || cells.some(({ children }) => children.some(isHeading));
}

function isHeading(piece: Paired<Node>): boolean {
  if (piece.kind === 'node') return piece.node.type === 'heading';
  if (piece.kind === 'text') return false;
  return /^h[1-6]$/.test(piece.name) || (blocks.has(piece.name) && piece.children.some(isHeading));
}

function holdsBlock({ children }: Element<Node>): boolean {
  return children.some((piece) => piece.kind === 'element' && blocks.has(piece.name));
}

function lowerCell(cell: Element<Node>, lower: Lower): readonly Inline[] {
  const { children } = cell;
  if (!holdsBlock(cell)) return trimNodes(lowerInlines(children));
  return flattenBlocks(lower(children).map(({ node }) => node));
}

function readSpans({ raw }: Element<Node>): Pick<SpannedCell, 'columns' | 'rows'> {
  const read = (name: string) => {
    const span = Number(readAttribute(raw, name) ?? 1);
    return Number.isSafeInteger(span) && span > 0 ? span : 1;
  };
  // A span of no rows goes to the end.
  const isOpen = readAttribute(raw, 'rowspan') === '0';
  return { columns: read('colspan'), rows: isOpen ? Number.MAX_SAFE_INTEGER : read('rowspan') };
}
