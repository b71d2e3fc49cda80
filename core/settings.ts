import browser from 'webextension-polyfill';

/** What the reader set. Every field has a default, so a missing or damaged record is never an error. */
export type Settings = { readonly collapsed: boolean };

const KEY = 'settings';
const defaults: Settings = { collapsed: false };

/** The stored settings; a field that is missing or of the wrong type has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { collapsed } = (typeof stored === 'object' && stored ? stored : {}) as Partial<Settings>;
  return { collapsed: typeof collapsed === 'boolean' ? collapsed : defaults.collapsed };
}

/** Stores the given fields and keeps the others. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}
