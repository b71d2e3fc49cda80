import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { namesOwnSection } from '../../kinds';
import { namesPaper } from '../containers/headings';
import type { Measures } from '../slots/measure';
import { comparesFigures } from './comparesFigures';
import type { PaperList } from './readLists';

/** Where a list stands among the papers, and whether it goes through all of them. */
type Around = { readonly isFirst: boolean; readonly isLast: boolean; readonly isWhole: boolean };

/** A label is no longer. */
const LONGEST_LABEL = 80;

/**
 * A list that goes through the papers, with what belongs to it: its heading, where it holds little else, or its label, and what
 * closes the last paper's part behind it. Empty where it is rather a comparison in the results of one paper.
 */
export function findStretch(
  nodes: readonly Placed[],
  { at, placed, refs }: PaperList,
  { isFirst, isLast, isWhole }: Around,
  measures: Measures,
): readonly Placed[] {
  // What stands above all papers is in none of them.
  if (isFirst) return [placed];
  const isHeading = (place: number) => nodes[place]?.node.type === 'heading';
  let [before, end] = [at, at];
  while (before >= 0 && !isHeading(before)) before -= 1;
  while (end < nodes.length && !isHeading(end)) end += 1;
  const heading = nodes[before];
  const name = heading?.node.type === 'heading' ? measures.heading(heading.node).words : '';
  const isSure = isWhole && (refs.length > 2 || end === at + 1);
  if (namesOwnSection(name) && !isSure) return [];
  const section = nodes.slice(before, end).filter((each) => each !== placed);
  const isOwn = heading !== undefined && !namesPaper(heading, measures) && !measures.names(section);
  if (isOwn && measures.sizeOf(section) < measures.size(placed)) return nodes.slice(before, end);
  // In a paper's own text it is a part of its results, whatever heading stands above.
  if (!isOwn && comparesFigures(placed)) return [];
  const start = isLabel(nodes[at - 1], measures) ? at - 1 : at;
  const below = nodes.slice(at + 1, end);
  return isLast && !measures.names(below) ? nodes.slice(start, end) : nodes.slice(start, at + 1);
}

/** `**이번 주 별점**`, `한 줄로 줄이면:` */
function isLabel(placed: Placed | undefined, measures: Measures): boolean {
  if (placed?.node.type !== 'paragraph' || measures.names([placed])) return false;
  const words = writePlain(placed.node.children).trim();
  if (words.length > LONGEST_LABEL) return false;
  const [first, ...others] = placed.node.children;
  return /[:：]$/.test(words) || (first?.type === 'strong' && others.length === 0);
}
