import type { Mark } from '../marks';

/** How far the card stays from the edges of the screen, in pixels. */
const EDGE = 8;

let card: HTMLElement | undefined;

/** Shows something at a mark, above all else in the page; what was shown before is shown no more. */
export function showCard({ host, button }: Mark, content: HTMLElement, isWhole: boolean): void {
  card ??= document.createElement('div');
  card.className = isWhole ? 'card whole' : 'card';
  card.popover = 'manual';
  card.replaceChildren(content);
  host.shadowRoot?.append(card);
  card.showPopover();
  if (!isWhole && !CSS.supports('position-area', 'bottom')) place(card, button);
}

export function hideCard(): void {
  card?.remove();
}

/** Where the style sheet cannot: below the mark, or above it where there is no room. */
function place({ style, offsetWidth, offsetHeight }: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const lowest = innerHeight - offsetHeight - EDGE;
  const above = top - offsetHeight - EDGE;
  style.left = `${Math.max(EDGE, Math.min(left, innerWidth - offsetWidth - EDGE))}px`;
  style.top = `${bottom <= lowest ? bottom : Math.max(EDGE, above > 0 ? above : lowest)}px`;
}
