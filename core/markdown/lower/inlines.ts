import type { Block, Heading, Inline } from '../../tree';
import { joinTexts } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { allowAddress } from '../address';
import { decodeEntities } from '../entities';
import { isInline } from '../node';
import { readSource } from '../page/address';
import type { Element, Paired } from './pair';
import { linkPicture } from './picture';
import { isHidden, readAttribute } from './tags';

type Node = Block | Heading | Inline;

/** Elements inside a paragraph as mdast nodes: what they mean, nothing else of them. */
export function lowerInlines(pieces: readonly Paired<Node>[]): readonly Inline[] {
  return joinTexts(pieces.flatMap(lowerInline));
}

function lowerInline(piece: Paired<Node>): readonly Inline[] {
  if (piece.kind === 'text') {
    return [{ type: 'text', value: decodeEntities(piece.text.replace(/\s+/g, ' ')) }];
  }
  if (piece.kind === 'node') return flatten(piece.node);
  return lowerElement(piece);
}

function lowerElement(element: Element<Node>): readonly Inline[] {
  if (isHidden(element.raw)) return [];
  const children = lowerInlines(element.children);
  switch (element.name) {
    case 'b':
    case 'mark':
    case 'strong':
      return [{ type: 'strong', children }];
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      return [{ type: 'emphasis', children }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: writePlain(children) }];
    case 'del':
    case 's':
    case 'strike':
      return children.length > 0 ? [{ type: 'delete', children }] : [];
    case 'q':
      return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
    case 'rt':
      return [{ type: 'text', value: '(' }, ...children, { type: 'text', value: ')' }];
    case 'rp':
      return [];
    case 'br':
      return [{ type: 'break' }];
    case 'hr':
    case 'wbr':
      return [];
    case 'a':
      return lowerAnchor(element, children);
    case 'img':
      return linkPicture(
        decodeEntities(readSource(readSources(element.raw))),
        decodeEntities(readAttribute(element.raw, 'alt') ?? ''),
      );
    case 'sub':
      return shift('_', children);
    case 'sup':
      return shift('^', children);
    case 'li':
    case 'p':
    case 'div':
    case 'td':
    case 'th':
      return [...children, { type: 'text', value: ' ' }];
    default:
      return children;
  }
}

function readSources(raw: string) {
  const read = (name: string) => readAttribute(raw, name) ?? '';
  return { attributes: { src: read('src'), 'data-src': read('data-src') } };
}

function lowerAnchor(element: Element<Node>, children: readonly Inline[]): readonly Inline[] {
  const url = allowAddress(decodeEntities(readAttribute(element.raw, 'href') ?? ''));
  const inner = children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  return url && inner.length > 0 ? [{ type: 'link', url, children: inner }] : children;
}

/** `10<sup>-3</sup>` must not read as 10-3; the tree has no such node, but TeX has. */
function shift(sign: '_' | '^', children: readonly Inline[]): readonly Inline[] {
  // A link to a place of the page is the mark of a footnote that is not here.
  if (children.some((child) => child.type === 'link' && !/#[^/]*$/.test(child.url)))
    return children;
  const text = writePlain(children);
  const simple = /^[A-Za-z0-9+\-−.,*=()]+$/.test(text);
  return simple ? [{ type: 'inlineMath', value: `{}${sign}{${text}}` }] : children;
}

function flatten(node: Node): readonly Inline[] {
  if (isInline(node)) return [node];
  const space: Inline = { type: 'text', value: ' ' };
  if (node.type === 'paragraph' || node.type === 'heading') return [...node.children, space];
  return [{ type: 'text', value: `${writePlain([node]).trim()} ` }];
}
