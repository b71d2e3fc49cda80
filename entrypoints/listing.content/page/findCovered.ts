import type { Covered } from '../../../core/covered';
import type { PaperId } from '../../../core/paper';
import { findMarkPlace } from './findMarkPlace';
import { isElsewhere, type Links } from './findPapers';

/** The rows of papers that are covered; a row is about the first paper that it links. */
export function findCovered(
  { links, papers, row: within }: Links,
  covered: Covered,
): ReadonlyMap<Element, PaperId> {
  const rows = new Map<Element, PaperId>();
  // On arXiv a row links no paper but its own, and that of a paper without a summary need not be looked for.
  const isAny = isElsewhere();
  papers.forEach((paper, at) => {
    const link = (isAny ? paper : covered.has(paper)) && links[at];
    const row = link && findMarkPlace(link, within);
    if (row && !rows.has(row)) rows.set(row, paper);
  });
  for (const [row, paper] of rows) if (!covered.has(paper)) rows.delete(row);
  return rows;
}
