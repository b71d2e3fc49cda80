import type { Mark } from '../../../core/search/findMarks';

/** What is read in one piece: a text, and where in it each of its nodes begins. */
export type Run = {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

/** What begins a text of its own; all else stands within the line. */
const BLOCK =
  'p, li, td, th, dl > div, div, pre, h1, h2, h3, h4, h5, h6, blockquote, caption, figcaption, summary, article, section';
/** A label and what it says are one piece, with a space between. */
const APART = 'dt, dd';
/** What floats over the text is no part of it. */
const OVER = '[role=tooltip]';

/** An element's texts, block by block, as one reads them. */
export function readRuns(element: HTMLElement): readonly Run[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const runs: { text: string; nodes: { node: Text; start: number }[] }[] = [];
  let block: Element | null | undefined;
  let part: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const run = runs.at(-1);
    if (!isText(node)) {
      if (run && node.nodeName.toLowerCase() === 'br') run.text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (node.data === '' || parent?.closest(OVER)) continue;
    const [own, within] = [parent?.closest(BLOCK), parent?.closest(APART)];
    if (!run || own !== block) runs.push({ text: node.data, nodes: [{ node, start: 0 }] });
    else {
      if (within !== part) run.text += ' ';
      run.nodes.push({ node, start: run.text.length });
      run.text += node.data;
    }
    [block, part] = [own, within];
  }
  return runs;
}

/** A stretch of a run's text as it stands in the page. */
export function toRange({ nodes }: Run, { start, end }: Mark): Range {
  const range = new Range();
  const first = nodes.findLast((each) => each.start <= start);
  const last = nodes.findLast((each) => each.start < end);
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
