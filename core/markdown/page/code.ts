import type { Block, Inline } from '../../tree';
import { type DomElement, type DomNode, findElement, hasClass, readDomText } from '../dom';

const numbers =
  /^(?:gutter|rouge-gutter|line-?numbers?(?:-rows)?|linenos?|linenodiv|ln|lnt|hljs-ln-(?:n|numbers)|blob-num|cl-num)$/;
/** Elements in code that are a line, or lines, of their own. */
const lines: ReadonlySet<string> = new Set(
  'blockquote dd div dl dt li ol p pre table tr ul'.split(' '),
);

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

/** The text without the numbers of its lines; an element that browsers set apart is a line, and so is each of several `code`. */
function readCode(nodes: readonly DomNode[]): string {
  let text = '';
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  for (const [at, node] of nodes.entries()) {
    if (typeof node === 'string') text += node;
    else if (node.name === 'br') text += '\n';
    else if (node.name === 'img') text += node.attributes.alt ?? '';
    else if (node.name !== 'button' && !hasClass(node, numbers)) {
      const isLine = lines.has(node.name) || setsApart(node);
      const isNext = node.name === 'code' && findBefore(nodes, at)?.name === 'code';
      if (isLine || isNext) endLine();
      text += readCode(node.children);
      if (isLine && at < nodes.length - 1) endLine();
    }
  }
  return text;
}

/** Does a style say that an element is a line? */
function setsApart({ attributes }: DomElement): boolean {
  return /(?:^|;)\s*display\s*:\s*(?:block|flex|grid)\b/i.test(attributes.style ?? '');
}

/** The element right before, with nothing between. */
function findBefore(nodes: readonly DomNode[], at: number): DomElement | undefined {
  const before = nodes[at - 1];
  return typeof before === 'object' ? before : undefined;
}
