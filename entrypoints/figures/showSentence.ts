/** The name that the background's style sheet knows it by. */
const NAME = 'yoyak-figure';

/**
 * Marks a sentence of the page, which every browser that the manifests name can do without a change to it, and brings it into
 * view; what was marked before is no longer.
 */
export function showSentence(range: Range): void {
  CSS.highlights.set(NAME, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A third of the way down is where one reads.
  scrollBy({ top: top - innerHeight / 3, behavior: isCalm ? 'auto' : 'smooth' });
}
