import { goToNext } from './goToNext';
import { isNextKey } from './isNextKey';
import { findMark, type Mark } from './marks';
import { cardAt, close, closeCard, peek, toggle } from './summary/summaries';

/** How long one stays on a mark until its card comes, and away from both until it goes, in milliseconds. */
const COME_MS = 150;
const GO_MS = 300;

let hovered: Mark | undefined;
let timer: ReturnType<typeof setTimeout>;
let isReturning = false;

/** Does what the reader's pointer, focus and presses ask of marks; what scripts of the page make up is no press. */
export function hearReader(hasKey: () => boolean): void {
  const hear = <N extends keyof DocumentEventMap>(
    name: N,
    react: (event: DocumentEventMap[N]) => void,
  ) => document.addEventListener(name, (event) => event.isTrusted && react(event), true);

  hear('pointerover', ({ target, pointerType }) => {
    const mark = pointerType === 'touch' ? undefined : findMark(target);
    if (mark === hovered) return;
    hovered = mark;
    clearTimeout(timer);
    timer = setTimeout(() => (mark ? void peek(mark) : leave()), mark ? COME_MS : GO_MS);
  });
  hear('focusin', ({ target }) => {
    const mark = findMark(target);
    if (mark && !isReturning && mark.button.matches(':focus-visible')) void peek(mark);
  });
  hear('focusout', ({ target, relatedTarget }) => {
    if (findMark(relatedTarget) !== findMark(target)) leave();
  });
  hear('click', (press) => {
    const [on] = press.composedPath();
    const mark = findMark(press.target);
    if (!mark) closeCard();
    else if (on instanceof Element && (on === mark.button || on.closest('[data-press=fold]'))) {
      // To fold is what the reader sets for panels elsewhere; here it opens and closes.
      press.stopPropagation();
      void toggle(mark);
    }
  });
  hear('keydown', (press) => {
    if (press.key === 'Escape') goBack(findMark(press.target));
    else if (hasKey() && isNextKey(press)) goToNext();
  });
}

/** Takes the card away when nothing holds it: neither pointer nor focus. */
function leave(): void {
  const { mark, isWhole } = cardAt() ?? {};
  if (mark && !isWhole && mark !== hovered && findMark(document.activeElement) !== mark)
    closeCard();
}

function goBack(focused: Mark | undefined): void {
  const mark = cardAt()?.mark ?? focused;
  if (!mark || !(closeCard() || close(mark)) || mark !== focused) return;
  isReturning = true;
  mark.button.focus();
  isReturning = false;
}
