import { type ListMark, tellClosed } from '../marks/marks';

/** What stands on the card: the gist of a paper, or the whole summary. */
type Shown = { readonly mark: ListMark; readonly isWhole: boolean };

/** How far the card stays from the edges of the screen, in pixels. */
const EDGE = 8;

let card: HTMLElement | undefined;
let shown: Shown | undefined;

/** What the card shows; a page that takes out its mark closes it. */
export function cardAt(): Shown | undefined {
  return card?.matches(':popover-open') ? shown : undefined;
}

/** Shows something at a mark, above all else in the page; what was shown before is shown no more. */
export function showCard(at: Shown, content: HTMLElement): void {
  closeCard();
  const { host, button } = at.mark;
  shown = at;
  card = document.createElement('div');
  card.className = at.isWhole ? 'card whole' : 'card';
  card.popover = 'manual';
  card.append(content);
  host.shadowRoot?.append(card);
  card.showPopover();
  if (!at.isWhole && !CSS.supports('position-area', 'bottom')) place(card, button);
}

/** Takes the card away; tells whether there was one. */
export function closeCard(): boolean {
  const was = shown;
  // First: a card that is there does not come anew.
  if (was) tellClosed(was.mark);
  shown = undefined;
  card?.remove();
  return was !== undefined;
}

/** Where the style sheet cannot: below the mark, or above it where there is no room. */
function place({ style, offsetWidth, offsetHeight }: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const lowest = innerHeight - offsetHeight - EDGE;
  const above = top - offsetHeight - EDGE;
  style.left = `${Math.max(EDGE, Math.min(left, innerWidth - offsetWidth - EDGE))}px`;
  style.top = `${bottom <= lowest ? bottom : Math.max(EDGE, above > 0 ? above : lowest)}px`;
}
