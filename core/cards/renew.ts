import browser from 'webextension-polyfill';
import { cardKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { keptOf, livingSummaries, toCard } from '../query';
import { keepFirst } from '../query/keepFirst';
import { withStore } from '../store';
import { readNames } from './cache/names';
import { openWriter } from './cache/shared';
import { openLook } from './look';

/**
 * Makes one paper's card anew, as its bookmark has changed or it is damaged. One that no digest has has a card with its
 * bookmark; one that is too old to have a card gets none.
 */
export async function renewCard(paper: PaperId): Promise<void> {
  const look = await openLook();
  if (!look) return;
  const [living, reading, names] = await Promise.all([
    livingSummaries(paper),
    withStore((db) => db.get('reading', paper)),
    readNames(),
  ]);
  const card = toCard(keepFirst(living, reading && keptOf(reading), reading?.chosen));
  const key = cardKey(paper);
  await writeCache(async (local) => {
    if (!card) await local.remove(key);
    else if (living.length === 0 || (await local.get(key))[key] !== undefined)
      await local.set({ [key]: openWriter(look.shared())(look.draw(card, names)) });
  });
}

/** Makes a paper's card anew, if it has one: a page that could read it would not have asked. */
export async function mendCard(paper: PaperId): Promise<void> {
  const key = cardKey(paper);
  if ((await browser.storage.local.get(key))[key] !== undefined) await renewCard(paper);
}
