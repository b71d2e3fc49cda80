/** A part of a text, and the node that shows it: a text, or the element of a formula. */
type Piece = { readonly node: Node; readonly start: number; readonly end: number };
/** What a reader reads of an element, and where each part of it stands. */
export type ReadNodes = { readonly text: string; readonly pieces: readonly Piece[] };

/** What is no part of a text, or is shown a second time by what stands beside it; MathJax 2 and 3, seen 2026-06. */
const SILENT =
  'style, script, annotation, .descriptor, .MathJax_Preview, .MathJax, .MathJax_SVG, mjx-math, mjx-container > svg';
/** Where MathJax 2 leaves the TeX of a formula that it has drawn. */
const TEX = 'script[type^="math/tex"]';
const LONGEST = 200_000;

/** The text of an element as a reader sees it, with formulas as TeX or as their signs, whoever drew them; none of none. */
export function readNodes(root: Node | null): ReadNodes {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node, words: string) => {
    if (words === '' || text.length > LONGEST) return;
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) add(node, node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (node.matches(TEX)) add(node.previousElementSibling ?? node, node.textContent ?? '');
    else if (node.localName === 'math')
      add(node.closest('mjx-container') ?? node, writeFormula(node));
    else if (node.localName === 'br') add(node, ' ');
    else if (!node.matches(SILENT)) node.childNodes.forEach(visit);
  };
  root?.childNodes.forEach(visit);
  return { text, pieces };
}

/** The signs of a formula in MathML; else 10⁴ would be 104. */
function writeFormula(node: Node): string {
  if (!(node instanceof Element)) return (node.nodeValue ?? '').trim();
  if (node.matches(SILENT)) return '';
  const [first = '', ...others] = Array.from(node.childNodes, writeFormula).filter(Boolean);
  const sign = { msup: '^', msub: '_', mfrac: '/' }[node.localName] ?? '';
  return others.length > 0 ? `${first}${sign}${others.join('')}` : first;
}

/** Where a part of a text that was read stands in its page; undefined where the page has changed meanwhile. */
export function toRange({ pieces }: ReadNodes, start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  if (first.node.nodeType === Node.TEXT_NODE) range.setStart(first.node, start - first.start);
  else range.setStartBefore(first.node);
  if (last.node.nodeType === Node.TEXT_NODE) range.setEnd(last.node, end - last.start);
  else range.setEndAfter(last.node);
  return range;
}
