import { setLook } from '../../core/cards/look';
import { whenOutdated } from '../../core/cards/outdated';
import { ask } from '../../core/messages';
import { cardLook } from './look';

/** What a page that may write has to say first: how cards look, and that the background sees to them if it is closed. */
export function keepCards(): void {
  setLook(cardLook);
  whenOutdated(mend);
}

/** Has the background see to the cards, and to what a page has left that was closed too early. */
export function mend(): void {
  ask('mend', {}).catch((error: unknown) => console.warn('[Yoyak]', error));
}
