import type { Placed } from '../../markdown/node';
import { findRelated } from './related';
import { countPapers, type Starts } from './start';
import { type HeadingStarts, startHeadings } from './startHeadings';
import { startItems } from './startItems';
import { startParagraphs } from './startParagraphs';

/** Decides by the whole file what carries its papers: headings, list items, or paragraphs that are a title. */
export function findStarts(nodes: readonly Placed[]): HeadingStarts {
  const related = findRelated(nodes);
  const headings = startHeadings(nodes, related);
  const { sectionDepths } = headings;
  const papers = countPapers(headings.starts);
  const [firstHeading = 0] = headings.starts.keys();
  const listed = nodes.findIndex(({ node }) => node.type === 'list');
  if (papers > 0 && firstHeading < listed) return headings;
  const items: Starts = startItems(nodes, related);
  const [firstItem = 0] = items.keys();
  if (papers > 0 && (firstHeading < firstItem || papers >= countPapers(items))) return headings;
  if (items.size > 0) return { starts: items, sectionDepths };
  const paragraphs = startParagraphs(nodes, related);
  return paragraphs.size > 0 ? { starts: paragraphs, sectionDepths } : headings;
}
