import browser from 'webextension-polyfill';

/** The keys in the cache that begin with `prefix`; without what they hold, where the browser can: that is megabytes. */
export async function readKeys(prefix: string): Promise<string[]> {
  // Chromium has it since 130, Firefox since 143.
  const local = browser.storage.local as { getKeys?: () => Promise<string[]> };
  const keys = (await local.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
