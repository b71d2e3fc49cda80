import browser from 'webextension-polyfill';
import { addShowing, type Showing } from '../../core/showings';

/** In `storage.local`: how the last panels came to be shown. */
const SHOWINGS = 'showings';

let turn: Promise<unknown> = Promise.resolve();

/** Remembers one showing; one after the other, so that none is lost. */
export function keepShowing(one: Showing): Promise<void> {
  const next = turn.then(async () => {
    const { [SHOWINGS]: stored } = await browser.storage.local.get(SHOWINGS);
    await browser.storage.local.set({ [SHOWINGS]: addShowing(stored, one) });
  });
  turn = next.catch(() => undefined);
  return next;
}

/** What is remembered of them, the newest last. */
export async function readShowings(): Promise<readonly Showing[]> {
  return addShowing((await browser.storage.local.get(SHOWINGS))[SHOWINGS]);
}
