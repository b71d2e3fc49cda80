import type { Block, Inline } from '../tree';
import { type DomElement, type DomNode, hasClass } from './dom';

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
    else if (!hasClass(node, /^(?:lineno|linenos|gutter|rouge-gutter)$/))
      text += readCode(node.children);
  }
  return text;
}
