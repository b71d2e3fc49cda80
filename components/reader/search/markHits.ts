import { findMarks } from '../../../core/search/findMarks';
import type { Query } from '../../../core/search/query';

/** The name under which the style sheet knows what was searched for. */
const NAME = 'yoyak-hits';

/** Marks what a query looks for in an element's texts, without touching them; gives where that is, and what takes the marks away. */
export function markHits(
  element: HTMLElement,
  query: Query,
): { readonly hits: readonly Range[]; readonly clear: () => void } {
  const nothing = { hits: [], clear: () => undefined };
  if (typeof Highlight === 'undefined' || !CSS.highlights) return nothing;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const hits: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of findMarks((node as Text).data, query)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      hits.push(range);
    }
  }
  CSS.highlights.set(NAME, new Highlight(...hits));
  return { hits, clear: () => void CSS.highlights.delete(NAME) };
}
