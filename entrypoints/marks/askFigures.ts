import type { Comparison, FoundFigure } from '../../core/figures/compareFigures';
import { ask } from '../../core/messages';
import type { FigureMark } from './marks';

/** Where the texts have each figure too, as the background finds it: a page pays for no more than the question. */
export async function askFigures(
  marks: readonly FigureMark[],
  texts: readonly string[],
  where: Comparison['where'],
): Promise<readonly (FoundFigure | null)[]> {
  if (marks.length === 0) return [];
  const figures = marks.map(({ wanted, block }) => ({ wanted, block }));
  return ask('match', { figures, texts, where });
}
