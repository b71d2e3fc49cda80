import browser from 'webextension-polyfill';
import { cardKey } from '../../../core/cards';
import { writeCards } from '../../../core/cards/cache/writeCards';
import { readKeys } from '../../../core/cards/keys';
import { collectSummaries, heads } from '../../../core/query';

/**
 * Reads the summaries of all cards from the store, and writes the texts of these cards once more as they stand: what
 * cards take where drawing takes nothing, in milliseconds.
 */
export async function rewriteCards(): Promise<number> {
  const prefix = cardKey('');
  const keys = await readKeys(prefix);
  const texts = Object.entries(await browser.storage.local.get(keys));
  const start = performance.now();
  const papers = new Set(keys.map((key) => key.slice(prefix.length)));
  const found = await collectSummaries(await heads(), papers);
  await writeCards(texts);
  if (found.size === 0) throw new Error('nothing has a card');
  return performance.now() - start;
}
