import type { Placed } from '../markdown/node';
import { countPapers, type Starts } from './start';
import { startHeadings } from './start-headings';
import { startItems } from './start-items';
import { startParagraphs } from './start-paragraphs';

/** Decides by the whole file what carries its papers: headings, list items, or paragraphs that are a title. */
export function findStarts(nodes: readonly Placed[]): Starts {
  const headings = startHeadings(nodes);
  const items = startItems(nodes);
  const papers = countPapers(headings);
  const [firstHeading = 0] = headings.keys();
  const [firstItem = 0] = items.keys();
  if (papers > 0 && (firstHeading < firstItem || papers >= countPapers(items))) return headings;
  if (items.size > 0) return items;
  const paragraphs = startParagraphs(nodes);
  return paragraphs.size > 0 ? paragraphs : headings;
}
