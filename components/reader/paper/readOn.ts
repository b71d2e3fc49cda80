/** A screen further in a paper that scrolls by itself, while the focus is in the list; what is pressed by that key is pressed. */
export function readOn(heading: HTMLElement | null): boolean {
  const box = heading?.closest('.paper');
  const isPressed = document.activeElement?.closest('button, summary, input, .paper') != null;
  if (!box || isPressed || box.scrollHeight <= box.clientHeight) return false;
  box.scrollBy({ top: box.clientHeight * 0.9 });
  return true;
}
