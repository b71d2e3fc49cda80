import type { Document } from '../markdown';
import type { Block, Heading, Inline } from '../tree';
import { writeMark } from '../tree/noteMark';
import { Budget } from './budget';
import { cleanText } from './clean';
import { type DomElement, type DomNode, readDom } from './dom';
import { inlineElements, lowerBlocks, withoutHeading } from './lower/blocks';
import type { Paired } from './lower/pair';
import { linkPicture } from './lower/picture';
import { placeNotes } from './notes';
import { readSource } from './page/address';
import { findNumbered, nameLanguage, readInlineCode, readPre } from './page/code';
import { isRange } from './page/deletion';
import { cutFormulas, readFormula } from './page/formula';
import { type LinkPlace, pushDown, resolve, writeTag } from './page/link';
import { isBlock, isBox, isBreak, isFull, nameElement, standsApart } from './page/nodeKinds';
import { findNotes, isNotesPlace, type PageNotes, withoutBacklinks } from './page/notes';
import { isDrawn, isSilent } from './page/silent';

type Piece = Paired<Block | Heading | Inline>;
/** Where the walk is: what addresses are relative to, the language that a `div` around names, and no place for blocks. */
type Place = LinkPlace & {
  readonly lang?: string;
  readonly inline?: boolean;
  readonly found: PageNotes;
  readonly notes: Map<number, readonly Block[]>;
};

const frames: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'video']);
/** Between the parts of these, white space is layout. */
const skeletons: ReadonlySet<string> = new Set('dl ol table tbody tfoot thead tr ul'.split(' '));
/** These hold no block. */
const lines: ReadonlySet<string> = new Set('dt h1 h2 h3 h4 h5 h6 summary td th'.split(' '));
const line = 1;
const tilde = { type: 'text', value: '~' } as const;
const code: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/**
 * Reads a page's or a feed item's HTML into the same tree as Markdown; `base` is its own address. Total: any
 * text gives a document, of which nothing can become markup again. Every node is on line 1.
 */
export function readHtml(html: string, base: string): Document {
  const budget = new Budget(html);
  const nodes = readDom(html, budget);
  if (!nodes) {
    const words = html.replace(/<[^<>]*>/g, '\n');
    return { children: lowerBlocks([{ kind: 'text', text: words, line }]), plain: true };
  }
  const found = findNotes(nodes);
  const notes = new Map<number, readonly Block[]>();
  const pieces = readNodes(nodes, { base, budget, found, notes });
  const children = placeNotes(lowerBlocks(pieces), notes);
  return { children, ...(budget.isShort && { plainLines: [line] }) };
}

function readNodes(nodes: readonly DomNode[], place: Place): Piece[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    if (typeof node !== 'string') {
      if (isDrawn(nodes, at)) return [];
      // Where engines see a deletion, Korean means a range: `58~69%에서 10~25%`.
      if (node.name !== 'del' || !isRange(nodes, at)) return readElement(node, place);
      return [stand(tilde), ...readNodes(node.children, place), stand(tilde)];
    }
    const text = isBreak(before) || isBox(before) ? node.trimStart() : node;
    const alone = !place.inline && standsApart(before) && standsApart(nodes[at + 1]);
    return readText(text, alone, place.budget);
  });
}

function readElement(element: DomElement, place: Place): readonly Piece[] {
  const { name, attributes } = element;
  const formula = readFormula(element);
  if (formula) return [stand(place.inline ? { ...formula, type: 'inlineMath' } : formula)];
  const note = readNote(element, place);
  if (note) return note;
  if (isSilent(element)) return [];
  const pre = code.has(name) ? element : findNumbered(element);
  if (pre) return [stand(readPre(pre, place.lang))];
  if (isBox(element))
    return [stand({ type: 'text', value: 'checked' in attributes ? '[x] ' : '[ ] ' })];
  if (name === 'code') return [stand(readInlineCode(element))];
  if (name === 'img' || frames.has(name)) {
    const { alt = '', title = alt } = attributes;
    return linkPicture(resolve(readSource(element), place), alt || title).map(stand);
  }
  if (name === 'a' && element.children.some(isBlock))
    return readNodes(pushDown(element, place), place);
  const lang = nameLanguage(element) ?? place.lang;
  const inside = skeletons.has(name) ? element.children.filter(isFull) : element.children;
  const inline = place.inline || inlineElements.has(name) || lines.has(name);
  const isFigure = name === 'figure' || place.isFigure;
  const children = readNodes(inside, {
    ...place,
    inline,
    ...(lang && { lang }),
    ...(isFigure && { isFigure }),
  });
  const known = nameElement(name);
  if (known === undefined) return children;
  const raw = writeTag({ ...element, name: known }, place);
  return [{ kind: 'element', name: known, raw, line, children }];
}

/** A footnote's mark as its number; its text is kept for below the marks. */
function readNote(element: DomElement, place: Place): readonly Piece[] | undefined {
  const { found, notes } = place;
  const mark = found.marks.get(element);
  if (mark !== undefined) return [stand({ type: 'text', value: writeMark(mark) })];
  const number = found.texts.get(element);
  if (number !== undefined) {
    const { children } = element;
    const pieces = readNodes(withoutBacklinks(children), { ...place, inline: false });
    notes.set(number, lowerBlocks(pieces).map(withoutHeading));
    return [];
  }
  if (found.texts.size === 0 || !isNotesPlace(element)) return undefined;
  const texts = element.children.filter(
    (node) => typeof node === 'string' || !/^h[1-6r]$/.test(node.name),
  );
  return readNodes(texts, place);
}

function readText(text: string, alone: boolean, budget: Budget): readonly Piece[] {
  return cutFormulas(cleanText(text), alone, budget).map((piece) =>
    typeof piece === 'string'
      ? stand({ type: 'text', value: piece.replace(/[ \t\n\f\r]+/g, shorten) })
      : stand(piece),
  );
}

/** A line break in the source separates lines as it does in Markdown, however the next line is indented. */
function shorten(space: string): string {
  return space.includes('\n') ? '\n' : space;
}

function stand(node: Block | Inline): Piece {
  return { kind: 'node', node, line };
}
