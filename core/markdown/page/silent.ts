import { type DomElement, type DomNode, hasClass, readDomText } from '../dom';
import { isHidden } from '../lower/tags';
import { writeAttributes } from './attributes';

/** No text of a page stands in these. */
const silent: ReadonlySet<string> = new Set(
  'annotation annotation-xml area base col colgroup datalist head link meta noframes noscript param script source style svg template title track'.split(
    ' ',
  ),
);
/** By these an element says that it is not shown. */
const hiding = ['hidden', 'style', 'aria-hidden'];
/** The anchor beside a heading, and the way back from a footnote. */
const sign = /^(?:[\s#¶§🔗↩↵⏎↑⤴⮐^]|\ufe0e|\ufe0f)*$/u;

/** Is an element one of which a reader of the page sees nothing, or nothing that says anything? */
export function isSilent(element: DomElement): boolean {
  const { name, attributes, children } = element;
  if (silent.has(name) || hasClass(element, /^MathJax_Preview$/)) return true;
  if (hiding.some((key) => key in attributes)) {
    if (isHidden(`<${name}${writeAttributes(attributes, [...hiding, 'class'])}>`)) return true;
  }
  if (name === 'dialog') return !('open' in attributes);
  if (name !== 'a' || !leadsInside(attributes.href)) return false;
  return isBacklink(element) || (children.length > 0 && sign.test(readDomText(children)));
}

/** Is it a link back from a footnote to its mark? */
function isBacklink(element: DomElement): boolean {
  return (
    element.attributes.role === 'doc-backlink' ||
    element.attributes.rev === 'footnote' ||
    hasClass(element, /^(?:reversefootnote|footnote-?back(?:ref|link)?|data-footnote-backref)$/)
  );
}

/** Does an address lead to a place of a page, most likely the same one? */
function leadsInside(href: string | undefined): boolean {
  return href !== undefined && /#[^/]*$/.test(href);
}

/** MathJax's drawing of a formula whose TeX stands in a script right after it. */
export function isDrawn(nodes: readonly DomNode[], at: number): boolean {
  const node = nodes[at];
  if (typeof node !== 'object' || !hasClass(node, /^MathJax(?:_\w+)?$/)) return false;
  const next = nodes.slice(at + 1, at + 4).find((each) => typeof each === 'object');
  return next?.name === 'script' && /^\s*math\/tex/i.test(next.attributes.type ?? '');
}
