/** What is left free between a tip and the edges of the window, in pixels. */
const EDGE = 8;

/** Puts a shown tip under the first line of what it is of, or above it where there is no room; false where that line is out of sight. */
export function placeTip(tip: HTMLElement, of: Element): boolean {
  const [line = of.getBoundingClientRect()] = of.getClientRects();
  if (line.bottom < 0 || line.top > innerHeight) return false;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(line.left, innerWidth - width - EDGE));
  const isAbove = line.bottom + height > innerHeight - EDGE && line.top - height > EDGE;
  const top = isAbove ? line.top - height : line.bottom;
  // The reader's size of text is a zoom of the page, in which these are counted again.
  const { currentCSSZoom: zoom = 1 } = tip as { readonly currentCSSZoom?: number };
  tip.style.left = `${left / zoom}px`;
  tip.style.top = `${top / zoom}px`;
  return true;
}
