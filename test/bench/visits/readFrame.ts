import type { CacheState } from '../../../core/cards';
import { readCardText } from '../../../core/cards/cache/shared';
import type { ChromiumBrowser } from '../../e2e/browsers/chromium';
import { waitUntil } from '../../e2e/look';

/** The frame that Yoyak has in its cache for a paper. */
export async function readFrame(browser: ChromiumBrowser, paper: string): Promise<unknown> {
  const keys = JSON.stringify([`card:${paper}`, 'cards']);
  const tab = await browser.context.newPage();
  try {
    await tab.goto(browser.address('popup.html'));
    // The first panel may be there before the cards are.
    const { [`card:${paper}`]: card, cards } = await waitUntil(
      () => tab.evaluate(`chrome.storage.local.get(${keys})`) as Promise<Record<string, unknown>>,
      (stored) => stored[`card:${paper}`] !== undefined,
      { what: 'the card' },
    );
    return readCardText(String(card), (cards as CacheState).shared);
  } finally {
    await tab.close();
  }
}
