import browser from 'webextension-polyfill';
import { createOrder } from '../../core/inOrder';
import { addShowing, type Showing } from '../../core/showings';

/** In `storage.local`: how the last panels came to be shown. */
const SHOWINGS = 'showings';

const inOrder = createOrder();

/** Remembers one showing; one after the other, so that none is lost. */
export function keepShowing(one: Showing): Promise<void> {
  return inOrder(async () => {
    const { [SHOWINGS]: stored } = await browser.storage.local.get(SHOWINGS);
    await browser.storage.local.set({ [SHOWINGS]: addShowing(stored, one) });
  });
}

/** What is remembered of them, the newest last. */
export async function readShowings(): Promise<readonly Showing[]> {
  return addShowing((await browser.storage.local.get(SHOWINGS))[SHOWINGS]);
}
