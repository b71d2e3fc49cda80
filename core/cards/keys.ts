import browser from 'webextension-polyfill';
import { STATE, writeCache } from '../cards';

/** The keys in the cache that begin with `prefix`; without what they hold, where the browser can: that is megabytes. */
export async function readKeys(prefix: string): Promise<string[]> {
  // Chromium has it since 130, Firefox since 143.
  const local = browser.storage.local as { getKeys?: () => Promise<string[]> };
  const keys = (await local.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}

/**
 * Takes all out of `storage.local` but what stands at the `kept` keys, and what the cards say of themselves: whatever was set,
 * drawn, pressed or noted by a page.
 */
export async function forgetCache(kept: readonly string[]): Promise<void> {
  const stay = new Set([...kept, STATE]);
  const keys = (await readKeys('')).filter((key) => !stay.has(key));
  await writeCache((local) => local.remove(keys));
}
