/** A mark that each neighbour of `core/showings` leaves in a page, in that order; seen 2026-11 in their own code. */
export const MARKS = [
  '[data-darkreader-mode]',
  '[id^="arxiv-utils"]',
  '[class^="arxivTools"]',
  '.chat-gpt-container',
] as const;

/** Which neighbours are in the page, a bit for each. */
export function findNeighbours(): number {
  return MARKS.reduce((seen, mark, bit) => seen | (document.querySelector(mark) ? 1 << bit : 0), 0);
}
