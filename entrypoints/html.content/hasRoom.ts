/** How high the bar is with the space around it, in CSS pixels. */
const NEEDED = 32;

/** Is there free space above an element's first line, so that nothing has to move for the bar? */
export function hasRoom(text: Element): boolean {
  const first = text.firstElementChild;
  const above = text.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
  return !first || first.getBoundingClientRect().top - above >= NEEDED;
}
