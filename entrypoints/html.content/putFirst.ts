/** What a margin moves may move another margin: so often it is measured again. */
const TIMES = 2;

/**
 * Puts the bar first into a paper's text. A style sheet that parts an element from the one before it, by a margin, a padding or
 * a gap, or knows the first from others, would move the text: what it moves besides the room that the bar takes is taken back.
 */
export function putFirst(bar: HTMLElement, text: Element): void {
  const words = document.createRange();
  words.selectNodeContents(text.firstElementChild ?? text);
  const top = () => words.getBoundingClientRect().top;
  bar.style.removeProperty('--yoyak-back');
  const before = top();
  text.prepend(bar);
  const room = () => (bar.dataset.place === 'flow' ? bar.getBoundingClientRect().height : 0);
  let back = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const moved = top() - before - room();
    if (moved === 0) return;
    back -= moved;
    bar.style.setProperty('--yoyak-back', `${back}px`);
  }
  if (bar.dataset.place === 'flow' || top() === before) return;
  // A grid has a row of its own for it, with a gap, however low it is; for what stands apart it has none.
  const { width } = bar.getBoundingClientRect();
  bar.style.setProperty('--yoyak-width', `${width}px`);
  bar.dataset.place = 'apart';
}
