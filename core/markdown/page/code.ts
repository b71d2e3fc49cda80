import type { Block, Inline } from '../../tree';
import { type DomElement, type DomNode, findElement, hasClass, readDomText } from '../dom';

const numbers = /^(?:gutter|rouge-gutter|line-?numbers?|linenos?|ln|lnt)$/;

/** A `pre`, as rouge, Prism, Hugo and marked write it, as code; `lang` is what stood on an element around it. */
export function readPre(pre: DomElement, lang: string | undefined): Block {
  const [first] = pre.children;
  const inner = first && typeof first !== 'string' ? nameLanguage(first) : undefined;
  const own = nameLanguage(pre) ?? inner ?? lang;
  // The line break right after `<pre>` is none.
  const text = typeof first === 'string' && first.startsWith('\n') ? '\n' : '';
  const value = readCode(pre.children).slice(text.length).replace(/\n$/, '');
  if (own === 'math') return { type: 'math', value };
  return { type: 'code', value, ...(own && own !== 'plaintext' && { lang: own }) };
}

/** The `pre` in a table that only sets the numbers of lines beside it, as Hexo, Hugo and Pygments do. */
export function findNumbered({ name, children }: DomElement): DomElement | undefined {
  if (name !== 'table') return undefined;
  const row = findElement(children, (inner) => inner.name === 'tr');
  const cells = row?.children.filter((cell) => typeof cell !== 'string') ?? [];
  if (cells.length < 2 || !cells.some(isNumbers)) return undefined;
  const code = cells.filter((cell) => !isNumbers(cell));
  return findElement(code, (inner) => inner.name === 'pre');
}

/** Hugo has one class for both cells. */
function isNumbers(cell: DomElement): boolean {
  return (
    hasClass(cell, numbers) ||
    (hasClass(cell, /^lntd$/) && /^[\s\d]*$/.test(readDomText(cell.children)))
  );
}

/** A `code` within a line. */
export function readInlineCode({ children }: DomElement): Inline {
  return { type: 'inlineCode', value: readCode(children).replace(/[\t\n\r]/g, ' ') };
}

/** The language that a class names: `language-python`, or Hugo's and highlight.js's `lang-python`. */
export function nameLanguage({ attributes }: DomElement): string | undefined {
  return /(?:^|\s)lang(?:uage)?-([^\s]+)/.exec(attributes.class ?? '')?.[1];
}

/** The text without the numbers of its lines. */
function readCode(nodes: readonly DomNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else if (node.name === 'br') text += '\n';
    else if (node.name === 'img') text += node.attributes.alt ?? '';
    else if (!hasClass(node, numbers)) text += readCode(node.children);
  }
  return text;
}
