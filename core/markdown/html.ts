import type { Document } from '../markdown';
import type { Block, Heading, Inline } from '../tree';
import { Budget } from './budget';
import { cleanText } from './clean';
import { type DomElement, type DomNode, hasClass, readDom } from './dom';
import { inlineElements, lowerBlocks } from './lower/blocks';
import type { Paired } from './lower/pair';
import { linkPicture } from './lower/picture';
import { blocks } from './lower/tags';
import { readSource } from './page/address';
import { findNumbered, nameLanguage, readInlineCode, readPre } from './page/code';
import { cutFormulas, readFormula } from './page/formula';
import { type Place as LinkPlace, pushDown, resolve, writeTag } from './page/link';
import { isBlock, isBox, isBreak, isFull, standsApart } from './page/nodeKinds';

type Piece = Paired<Block | Heading | Inline>;
/** Where the walk is: what addresses are relative to, the language that a `div` around names, and no place for blocks. */
type Place = LinkPlace & { readonly lang?: string; readonly inline?: boolean };

/** No text of a page stands in these. */
const silent: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'svg',
  'template',
  'title',
]);
const frames: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'video']);
/** Between the parts of these, white space is layout. */
const skeletons: ReadonlySet<string> = new Set('dl ol table tbody tfoot thead tr ul'.split(' '));
/** These hold no block. */
const lines: ReadonlySet<string> = new Set('dt h1 h2 h3 h4 h5 h6 summary td th'.split(' '));
const line = 1;
const tilde = { type: 'text', value: '~' } as const;

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
  const children = lowerBlocks(readNodes(nodes, { base, budget }));
  return { children, ...(budget.isShort && { plainLines: [line] }) };
}

function readNodes(nodes: readonly DomNode[], place: Place): Piece[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    if (typeof node !== 'string') return readElement(node, place);
    const text = isBreak(before) || isBox(before) ? node.trimStart() : node;
    const alone = !place.inline && standsApart(before) && standsApart(nodes[at + 1]);
    return readText(text, alone, place.budget);
  });
}

function readElement(element: DomElement, place: Place): readonly Piece[] {
  const { name, attributes } = element;
  const formula = readFormula(element);
  if (formula) return [stand(place.inline ? { ...formula, type: 'inlineMath' } : formula)];
  if (silent.has(name) || hasClass(element, /^MathJax_Preview$/)) return [];
  const pre = name === 'pre' ? element : findNumbered(element);
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
  const children = readNodes(inside, { ...place, inline, ...(lang && { lang }) });
  // Where engines see a deletion, Korean means a range: `58~69%에서 10~25%`.
  if (name === 'del') return [stand(tilde), ...children, stand(tilde)];
  if (!inlineElements.has(name) && !blocks.has(name) && name !== 'hr') return children;
  return [{ kind: 'element', name, raw: writeTag(element, place), line, children }];
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
