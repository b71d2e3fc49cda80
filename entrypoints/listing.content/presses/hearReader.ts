import { findListMark, type ListMark } from '../marks/marks';
import { forgetAsked, isPressWaiting } from '../summary/askSummary';
import { cardAt, closeCard } from '../summary/card';
import { peek } from '../summary/summaries';
import { hearTrusted } from './hearTrusted';

/** How long one stays on a mark until its card comes, and away from both until it goes, in milliseconds. */
const COME_MS = 150;
const GO_MS = 300;

let hovered: ListMark | undefined;
let timer: ReturnType<typeof setTimeout>;

/** Shows the card of the mark on which pointer or focus rest, as long as one of them does. */
export function hearReader(): void {
  hearTrusted('pointerover', ({ target, pointerType }) => {
    const mark = pointerType === 'touch' ? undefined : findListMark(target);
    if (mark === hovered) return;
    hovered = mark;
    clearTimeout(timer);
    timer = mark ? setTimeout(peek, COME_MS, mark) : setTimeout(leave, GO_MS);
  });
  hearTrusted('focusin', ({ target }) => {
    const mark = findListMark(target);
    if (mark?.button.matches(':focus-visible')) void peek(mark);
  });
  hearTrusted('focusout', ({ target, relatedTarget }) => {
    if (findListMark(relatedTarget) !== findListMark(target)) leave();
  });
}

function leave(): void {
  const focused = findListMark(document.activeElement);
  // What is yet to come is wanted no more.
  if (!hovered && !focused && !isPressWaiting()) forgetAsked();
  const at = cardAt();
  if (!at?.isWhole && at?.mark !== hovered && at?.mark !== focused) closeCard();
}
