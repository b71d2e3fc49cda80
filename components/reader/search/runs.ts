import type { Mark } from '../../../core/search/findMarks';

/** A node of a run, and where in its text it begins: a text, or a formula that is read as one. */
export type PlacedNode = { readonly node: Text | Element; readonly start: number };

/** What is read in one piece. */
export type TextRun = { readonly text: string; readonly nodes: readonly PlacedNode[] };

/** What begins a text of its own; all else stands within the line. */
const BLOCK =
  'p, li, td, th, dl > div, div, pre, h1, h2, h3, h4, h5, h6, blockquote, caption, figcaption, summary, article, section';
/** A label and what it says are one piece, with a space between. */
const APART = 'dt, dd';
/** What floats over the text is no part of it. */
const OVER = '[role=tooltip]';

/** An element's texts, block by block, as one reads them; a formula of which `texOf` gives the TeX is read as that. */
export function readRuns(
  element: HTMLElement,
  texOf: (formula: Element) => string | undefined = () => undefined,
): readonly TextRun[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const runs: { text: string; nodes: PlacedNode[] }[] = [];
  let block: Element | null | undefined;
  let part: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const run = runs.at(-1);
    const said = isText(node) ? node.data : texOf(node as Element);
    if (said === undefined) {
      if (run && node.nodeName.toLowerCase() === 'br') run.text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (said === '' || parent?.closest(OVER)) continue;
    const [own, within] = [parent?.closest(BLOCK), parent?.closest(APART)];
    const read = node as Text | Element;
    if (!run || own !== block) runs.push({ text: said, nodes: [{ node: read, start: 0 }] });
    else {
      if (within !== part) run.text += ' ';
      run.nodes.push({ node: read, start: run.text.length });
      run.text += said;
    }
    [block, part] = [own, within];
    // What stands in a formula was read with it.
    for (let last = node.lastChild; last; last = last.lastChild) walker.currentNode = last;
  }
  return runs;
}

/** A stretch of a run's text as it stands in the page; of a formula all of it. */
export function toRunRange({ nodes }: TextRun, { start, end }: Mark): Range {
  const range = new Range();
  const first = nodes.findLast((each) => each.start <= start);
  const last = nodes.findLast((each) => each.start < end);
  if (first && isText(first.node))
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
  else if (first) range.setStartBefore(first.node);
  if (last && isText(last.node))
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  else if (last) range.setEndAfter(last.node);
  return range;
}

/** The formulas of a run in which a stretch of its text lies. */
export function formulasIn({ nodes }: TextRun, { start, end }: Mark): readonly Element[] {
  return nodes.flatMap(({ node, start: from }, at) => {
    const to = nodes[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    return !isText(node) && from < end && to > start ? [node as Element] : [];
  });
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
