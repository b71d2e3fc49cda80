import type { Covered } from '../../../core/covered';
import type { PaperId } from '../../../core/paper';
import { findRow, type Links } from './findPapers';

/** The rows of papers that are covered; a row is about the first of them that it links. */
export function findCovered(
  { links, papers }: Links,
  covered: Covered,
): ReadonlyMap<Element, PaperId> {
  const rows = new Map<Element, PaperId>();
  for (let at = 0; covered.size > 0 && at < papers.length; at += 1) {
    const paper = papers[at] ?? '';
    const link = covered.has(paper) && links[at];
    const row = link && findRow(link);
    if (row && !rows.has(row)) rows.set(row, paper);
  }
  return rows;
}
