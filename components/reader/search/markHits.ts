import { findMarks } from '../../../core/search/findMarks';
import type { Query } from '../../../core/search/query';
import { texOf } from '../../tree/written';
import { formulasIn, readRuns, toRunRange } from './runs';

/** The name under which the style sheet knows what was searched for. */
const NAME = 'yoyak-hits';

/** On a formula that has something of what was searched for: browsers mark no texts in it that they do not draw as they stand. */
const HIT = 'data-hit';

/**
 * Marks what a query looks for in an element's texts, without touching them, also what is cut by bold, a link, a formula or a
 * term, and the whole of a formula whose TeX has it; gives where that is, and what takes the marks away.
 */
export function markHits(
  element: HTMLElement,
  query: Query,
): { readonly hits: readonly Range[]; readonly clear: () => void } {
  const nothing = { hits: [], clear: () => undefined };
  if (typeof Highlight === 'undefined' || !CSS.highlights) return nothing;
  const shown = readRuns(element).flatMap((run) =>
    findMarks(run.text, query).map((mark) => toRunRange(run, mark)),
  );
  const written = readRuns(element, texOf).flatMap((run) =>
    findMarks(run.text, query)
      .map((mark) => ({ range: toRunRange(run, mark), formulas: formulasIn(run, mark) }))
      .filter(({ formulas }) => formulas.length > 0),
  );
  const formulas = written.flatMap((hit) => hit.formulas);
  for (const formula of formulas) formula.setAttribute(HIT, '');
  const hits = [...shown, ...written.map(({ range }) => range)].sort((a, b) =>
    a.compareBoundaryPoints(Range.START_TO_START, b),
  );
  CSS.highlights.set(NAME, new Highlight(...hits));
  return {
    hits,
    clear: () => {
      CSS.highlights.delete(NAME);
      for (const formula of formulas) formula.removeAttribute(HIT);
    },
  };
}
