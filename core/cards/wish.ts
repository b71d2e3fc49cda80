import browser from 'webextension-polyfill';
import { wishKey } from '../cards';
import type { PaperId } from '../paper';

/**
 * What the reader pressed on a page: the paper's bookmark `on` or off, as it stands in the digest `[source, id]`; `at` in
 * milliseconds since 1970.
 */
export type Wish = {
  readonly on: boolean;
  readonly source: string;
  readonly id: string;
  readonly at: number;
};

/**
 * Notes a press until the store has it. Begun in the press itself, it outlives the page in Chromium (156), where a message to
 * a background that sleeps does not; in Firefox (153) it is the other way round.
 */
export async function writeWish(paper: PaperId, wish: Wish): Promise<void> {
  await browser.storage.local.set({ [wishKey(paper)]: wish });
}

/** Takes a paper's note back, should it still be this press's: its page is there to say that it could not be done. */
export async function takeBackWish(paper: PaperId, { at }: Pick<Wish, 'at'>): Promise<void> {
  const key = wishKey(paper);
  const noted = (await browser.storage.local.get(key))[key] as Wish | undefined;
  if (noted?.at === at) await browser.storage.local.remove(key);
}
