import { findMarks } from '../../../core/search/findMarks';
import type { Query } from '../../../core/search/query';
import { readRuns, toRange } from './runs';

/** The name under which the style sheet knows what was searched for. */
const NAME = 'yoyak-hits';

/**
 * Marks what a query looks for in an element's texts, without touching them, also what is cut by bold, a link, a formula or a
 * term; gives where that is, and what takes the marks away.
 */
export function markHits(
  element: HTMLElement,
  query: Query,
): { readonly hits: readonly Range[]; readonly clear: () => void } {
  const nothing = { hits: [], clear: () => undefined };
  if (typeof Highlight === 'undefined' || !CSS.highlights) return nothing;
  const hits = readRuns(element).flatMap((run) =>
    findMarks(run.text, query).map((mark) => toRange(run, mark)),
  );
  CSS.highlights.set(NAME, new Highlight(...hits));
  return { hits, clear: () => void CSS.highlights.delete(NAME) };
}
