import type { ListSlice } from '../../../components/reader/state';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';

/** The papers of a list, shown or not yet → what can be done with all of them. */
export function listPapers(
  papers: readonly PaperId[],
  readings: Library['readings'],
): Pick<ListSlice, 'papers' | 'open'> {
  const isOpen = (paper: PaperId) => readings.get(paper)?.readAt === undefined;
  return { papers, open: papers.filter(isOpen).length };
}
