import type { Block, Heading, Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { decodeEntities } from '../entities';
import { isInline, type Placed } from '../node';
import { lowerInlines } from './inlines';
import { lowerList } from './list';
import type { Element, Paired } from './pair';
import { lowerTable } from './table';
import { isHidden } from './tags';

type Node = Block | Heading | Inline;

/** The elements that stand inside a paragraph, by name. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
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
  if (isHidden(element.raw)) return [];
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
      return lowerList(element, (pieces) => lowerBlocks(pieces).map(withoutHeading));
    case 'table':
      return lowerTable(element, lowerBlocks);
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
    case 'details': {
      const blocks = lowerBlocks(children);
      const last = blocks.at(-1);
      return last ? [...blocks.slice(0, -1), { ...last, isFoldEnd: true }] : [];
    }
    case 'a':
      return linkFirst(element).blocks;
    case 'figure':
      return lowerBlocks(children.flatMap(readCard));
    default:
      return lowerBlocks(children);
  }
}

/** A link around blocks as a link inside the first of them that has words; the others stand as they are. */
function linkFirst(element: Element<Node>): {
  readonly blocks: readonly Placed[];
  readonly at: number;
} {
  const blocks = lowerBlocks(element.children);
  const at = blocks.findIndex(
    ({ node }) =>
      (node.type === 'paragraph' || node.type === 'heading') &&
      /[\p{L}\p{N}]/u.test(writePlain(node.children)),
  );
  const first = blocks[at];
  if (first?.node.type !== 'paragraph' && first?.node.type !== 'heading') return { blocks, at: -1 };
  const { line } = element;
  const words = first.node.children.map((node) => ({ kind: 'node', node, line }) as const);
  const children = lowerInlines([{ ...element, children: words }]);
  return { blocks: blocks.with(at, { ...first, node: { ...first.node, children } }), at };
}

/**
 * A link around blocks in a figure is a card: what stands behind its title is what the page that it leads to says of itself,
 * unless it is in Korean.
 */
function readCard(piece: Paired<Node>): readonly Paired<Node>[] {
  if (piece.kind !== 'element' || standsInline(piece) || isHidden(piece.raw)) return [piece];
  if (piece.name === 'div') return [{ ...piece, children: piece.children.flatMap(readCard) }];
  if (piece.name !== 'a') return [piece];
  const { blocks, at } = linkFirst(piece);
  const behind = blocks.slice(at + 1).map(({ node }) => node);
  const isOwn = at < 0 || /[가-힣]/.test(writePlain(behind));
  const kept = isOwn ? blocks : blocks.slice(0, at + 1);
  return kept.map(({ node, line }) => ({ kind: 'node', node, line }));
}

function readText(pieces: readonly Paired<Node>[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return decodeEntities(piece.text);
      if (piece.kind === 'element' && piece.name === 'br') return '\n';
      return piece.kind === 'node' ? writePlain([piece.node]) : readText(piece.children);
    })
    .join('');
}
