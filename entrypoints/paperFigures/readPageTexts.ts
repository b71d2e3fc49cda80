import type { FoundFigure } from '../../core/figures/compareFigures';
import { type ReadNodes, readNodes } from '../marks/readNodes';

/** What is text of a paper in arXiv's HTML, seen 2026-06, and what in it is none: numbers in tables say nothing by themselves. */
const BLOCKS = 'p, figcaption';
const OTHERS = 'table, nav, footer, .ltx_bibliography';
/** The page is given back to the reader after so many milliseconds of reading; in so many signs a paper has said what it says. */
const SLICE_MS = 12;
const MOST_SIGNS = 3_000_000;
/** How many characters of a sentence are enough to find it by, and how many at least. */
const FRAGMENT_MOST = 90;
const FRAGMENT_LEAST = 8;

/** The paragraphs of a paper's page; none of its scripts runs, and nothing that it shows is asked for. */
export async function readPageTexts(html: string): Promise<readonly ReadNodes[]> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reads: ReadNodes[] = [];
  let signs = 0;
  let until = performance.now() + SLICE_MS;
  for (const block of page.querySelectorAll(BLOCKS)) {
    if (block.closest(OTHERS) || block.parentElement?.closest(BLOCKS)) continue;
    const read = readNodes(block);
    signs += read.text.length;
    if (signs > MOST_SIGNS) break;
    reads.push(read);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
  return reads;
}

/** The words around a figure that stand in one text; where they are too few, or it is in a formula, the longest of its sentence. */
export function toFragment({ text, pieces }: ReadNodes, { figure, sentence }: FoundFigure): string {
  const own = pieces
    .filter(({ node }) => node.nodeType === Node.TEXT_NODE)
    .map(({ start, end }) => ({
      start: Math.max(start, sentence.start),
      end: Math.min(end, sentence.end),
    }));
  const holds = own.find(({ start, end }) => start <= figure.start && figure.end <= end);
  const [longest = { start: 0, end: 0 }] = own.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
  const part = holds && holds.end - holds.start >= FRAGMENT_LEAST ? holds : longest;
  const from = Math.max(part.start, part === holds ? figure.start - FRAGMENT_MOST / 2 : 0);
  let words = text.slice(from, Math.min(part.end, from + FRAGMENT_MOST));
  // Words that were cut are found by nobody.
  if (from > part.start) words = words.replace(/^\S*\s/, '');
  if (from + FRAGMENT_MOST < part.end) words = words.replace(/\s\S*$/, '');
  return words.replace(/\s+/g, ' ').trim();
}
