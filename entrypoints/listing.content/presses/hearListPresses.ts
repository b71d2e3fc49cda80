import { findListMark, type ListMark } from '../marks/marks';
import { cardAt, closeCard } from '../summary/card';
import { close, toggle } from '../summary/summaries';
import { goToNext } from './goToNext';
import { hearTrusted } from './hearTrusted';
import { isNextKey } from './isNextKey';

/** Does what presses on marks and keys ask for. */
export function hearListPresses(hasKey: () => boolean): void {
  hearTrusted('click', (press) => {
    const [on] = press.composedPath();
    const mark = findListMark(press.target);
    if (!mark) closeCard();
    else if (on instanceof Element && on.closest('.mark, [data-press=fold]')) {
      // To fold is what the reader sets for panels elsewhere; here it opens and closes.
      press.stopPropagation();
      void toggle(mark);
    }
  });
  hearTrusted('keydown', (press) => {
    if (press.key === 'Escape') goBack(findListMark(press.target));
    else if (hasKey() && isNextKey(press)) goToNext();
  });
}

/** Closes the card, else the summary in which the focus is, and leaves that on the mark. */
function goBack(focused: ListMark | undefined): void {
  const mark = cardAt()?.mark ?? focused;
  if (mark && !closeCard()) close(mark);
}
