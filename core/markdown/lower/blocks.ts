import type { Block, Heading, Inline, ListItem, TableRow } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { decodeEntities } from '../entities';
import { isInline, type Placed } from '../node';
import { lowerInlines } from './inlines';
import type { Element, Paired } from './pair';
import { readAttribute } from './tags';

type Node = Block | Heading | Inline;

/** The elements that stand inside a paragraph, by name. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Paired tags, texts and nodes as blocks; text that stands between blocks becomes paragraphs. */
export function lowerBlocks(pieces: readonly Paired<Node>[]): readonly Placed[] {
  const placed: Placed[] = [];
  let run: Paired<Node>[] = [];
  const endRun = () => {
    const children = trimNodes(lowerInlines(run));
    const line = run.find((piece) => piece.kind !== 'text' || piece.text.trim() !== '')?.line ?? 0;
    if (children.length > 0) placed.push({ node: { type: 'paragraph', children }, line });
    run = [];
  };
  for (const piece of pieces) {
    if (standsInline(piece)) {
      run.push(piece);
      continue;
    }
    endRun();
    if (piece.kind === 'element') for (const each of lowerElement(piece)) placed.push(each);
    else if (piece.kind === 'node' && !isInline(piece.node))
      placed.push({ ...piece, node: piece.node });
  }
  endRun();
  return placed;
}

/** A block for a place that holds no heading: there a heading is a paragraph in bold. */
export function withoutHeading({ node }: Pick<Placed, 'node'>): Block {
  if (node.type !== 'heading') return node;
  return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
}

function standsInline(piece: Paired<Node>): boolean {
  if (piece.kind === 'text') return true;
  if (piece.kind === 'node') return isInline(piece.node);
  return inlineElements.has(piece.name) && piece.children.every(standsInline);
}

function lowerElement(element: Element<Node>): readonly Placed[] {
  const { name, line, children } = element;
  const place = (node: Block | Heading): readonly Placed[] => [{ node, line }];
  if (/^h[1-6]$/.test(name)) {
    const words = trimNodes(lowerInlines(children));
    return words.length > 0
      ? place({ type: 'heading', depth: Number(name[1]), children: words })
      : [];
  }
  switch (name) {
    case 'hr':
      return [];
    case 'ul':
    case 'ol':
      return [lowerList(element)];
    case 'table':
      return lowerTable(element);
    case 'pre':
      return place({ type: 'code', value: readText(children).replace(/^\n|\n$/g, '') });
    case 'blockquote':
      return place({ type: 'blockquote', children: lowerBlocks(children).map(withoutHeading) });
    case 'summary':
    case 'dt': {
      const words = trimNodes(lowerInlines(children));
      if (words.length === 0) return [];
      return place({ type: 'paragraph', children: [{ type: 'strong', children: words }] });
    }
    default:
      return lowerBlocks(children);
  }
}

function lowerList(element: Element<Node>): Placed {
  const items = element.children.filter(
    (child) => child.kind !== 'text' || child.text.trim() !== '',
  );
  const children = items.map(
    (item): ListItem => ({
      type: 'listItem',
      children: lowerBlocks(
        item.kind === 'element' && item.name === 'li' ? item.children : [item],
      ).map(withoutHeading),
    }),
  );
  const ordered = element.name === 'ol';
  const start = Number(ordered ? (readAttribute(element.raw, 'start') ?? 1) : 1);
  const first = Number.isSafeInteger(start) && start !== 1 && { start };
  const node: Block = { type: 'list', ordered, ...first, children };
  return { node, line: element.line, lines: items.map((item) => item.line) };
}

function lowerTable(table: Element<Node>): readonly Placed[] {
  const rows: TableRow[] = [];
  const outside: Paired<Node>[] = [];
  const collect = (pieces: readonly Paired<Node>[]) => {
    for (const piece of pieces) {
      if (piece.kind !== 'element') outside.push(piece);
      else if (piece.name === 'tr') rows.push(lowerRow(piece));
      else if (/^t(?:head|body|foot)$/.test(piece.name)) collect(piece.children);
      else outside.push(piece);
    }
  };
  collect(table.children);
  const around = lowerBlocks(outside);
  if (rows.length === 0) return around;
  return [...around, { node: { type: 'table', children: rows }, line: table.line }];
}

function lowerRow(row: Element<Node>): TableRow {
  const cells = row.children.filter((child) => child.kind !== 'text' || child.text.trim() !== '');
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: trimNodes(lowerInlines(cell.kind === 'element' ? cell.children : [cell])),
    })),
  };
}

function readText(pieces: readonly Paired<Node>[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return decodeEntities(piece.text);
      return piece.kind === 'node' ? writePlain([piece.node]) : readText(piece.children);
    })
    .join('');
}
