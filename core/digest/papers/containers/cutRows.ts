import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import type { Inline, Table, TableCell } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { splitTitle } from '../../titles/splitTitle';
import type { Container } from '../container';
import { followLink } from '../mentions/namedPaper';
import { countLetters, cutLinePieces, speaks } from '../mentions/pieces';
import { readPointers } from '../mentions/readLine';
import { distinct } from '../slots/distinct';
import { namesLink, namesTitle, pointsAtPaper } from '../words';
import { namesFact } from '../words/tables';
import { type Cell, findTitle, isLinks, nameColumn, opens, readCell } from './cutRows/cell';

/** As deep as a heading can be: a column's name becomes one. */
const COLUMN_DEPTH = 6;

/**
 * The rows of a table with one paper a row, each a container: its title is the head, and the other cells are its text
 * under the names of their columns. None where no row has a title and a paper.
 */
export function cutRows(placed: Placed): readonly Container[] {
  const { node, line } = placed;
  if (node.type !== 'table') return [];
  if (holdsFacts(node)) return [];
  const { columns, rows } = splitHeader(node);
  // The line of dashes stands between the header and the first row.
  const first = line + (columns.length > 0 ? 2 : 0);
  const containers = rows.flatMap(({ children }, at): readonly Container[] => {
    const cells = children.map(
      (cell, place): Cell => ({ column: columns[place]?.children ?? [], children: cell.children }),
    );
    return readRow(cells, first + at, placed);
  });
  return containers.some(({ named = [] }) => named.length > 0) ? containers : [];
}

/** Two columns whose first one says what the other is, row by row: the facts of one paper. */
function holdsFacts({ children: rows }: Table): boolean {
  // What is linked to a paper is called so, and labels nothing.
  const labels = rows.map(({ children: [label] }) =>
    label && !opens(label) ? writePlain([label]).trim() : '',
  );
  const said = labels.filter((label) => namesFact(label) || namesTitle(label) || namesLink(label));
  return rows.every(({ children }) => children.length === 2) && said.length * 2 > rows.length;
}

/** The first row is the header, unless it names a paper itself. */
function splitHeader({ children }: Table): {
  readonly columns: readonly TableCell[];
  readonly rows: Table['children'];
} {
  const [head, ...rows] = children;
  const isPaper = head?.children.some((cell) => readCell(cell.children).length > 0) ?? true;
  return isPaper ? { columns: [], rows: children } : { columns: head?.children ?? [], rows };
}

function readRow(cells: readonly Cell[], line: number, placed: Placed): readonly Container[] {
  const title = findTitle(cells);
  if (!title) return [];
  const others = cells.filter((cell) => cell !== title && writePlain(cell.children).trim() !== '');
  const links = others.filter(isLinks);
  const facts = others.filter((cell) => !isLinks(cell) && namesFact(nameColumn(cell)));
  const texts = others.filter((cell) => !links.includes(cell) && !facts.includes(cell));
  const [opening, ...lines] = cutLines(title.children);
  const split = splitTitle(opening?.children ?? []);
  const rest = split ? joinLines([{ children: split.rest, end: { type: 'break' } }, ...lines]) : [];
  const place = (node: Placed['node']): Placed => ({ node, line });
  const write = (children: readonly Inline[]): readonly Placed[] =>
    children.length > 0 ? [place({ type: 'paragraph', children })] : [];
  const body = [
    ...write(rest),
    ...links.flatMap(({ children }) => write(children)),
    ...facts.flatMap(({ column, children }) =>
      write([...column, { type: 'text', value: ': ' }, ...children]),
    ),
    ...texts.flatMap(({ column, children }) => [
      ...(column.length > 0
        ? [place({ type: 'heading', depth: COLUMN_DEPTH, children: column })]
        : []),
      ...write(children),
    ]),
  ];
  const named = nameRow(title, links, cells);
  const head = split?.title ?? title.children;
  const said = [...write(rest), ...texts.flatMap(({ children }) => write(children))];
  return [{ kind: 'row', line, head, depth: 0, body, nodes: [placed], named, said }];
}

/**
 * The paper of a row: its title's, else that of the cells that hold links to a paper only, else what other cells say is
 * the paper in hand; what else they name is compared.
 */
function nameRow(title: Cell, links: readonly Cell[], cells: readonly Cell[]): readonly PaperRef[] {
  const own = links.filter(
    (cell) => /^\P{L}*$/u.test(nameColumn(cell)) || pointsAtPaper(nameColumn(cell)),
  );
  const pointers = cells.flatMap(({ children }) =>
    cutLines(children).flatMap((line) => readPointers(line.children)),
  );
  const refs = [
    readTitles(title),
    readCells([title]),
    readCells(own),
    pointers.map(({ ref }) => ref),
  ].map(distinct);
  return refs.find((some) => some.length > 0) ?? [];
}

/** What stands between two titles says no more than this: `[A](…) vs [B](…)`. */
const BETWEEN = 4;

/** The papers of a cell that begins with several linked titles, of which none is more the row's than another. */
function readTitles({ children }: Cell): readonly PaperRef[] {
  const pieces = cutLinePieces(cutLines(children)[0]?.children ?? []);
  const end = pieces.findIndex(({ text, url }) => !url && countLetters(text) > BETWEEN);
  const titles = pieces.slice(0, end < 0 ? undefined : end).filter(speaks);
  const refs = distinct(titles.flatMap(({ url }) => (url && followLink(url)) || []));
  return refs.length > 1 ? refs : [];
}

function readCells(cells: readonly Cell[]): readonly PaperRef[] {
  return cells.flatMap(({ children }) => readCell(children));
}
