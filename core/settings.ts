import browser from 'webextension-polyfill';

/** What the reader set. Every field has a default, so a missing or damaged record is never an error. */
export type Settings = { readonly collapsed: boolean };

/** Where the settings stand in `storage.local`. */
export const SETTINGS = 'settings';

/** A stored record → the settings; a field that is missing or of the wrong type has its default. */
export function toSettings(stored: unknown): Settings {
  const { collapsed } = (typeof stored === 'object' && stored ? stored : {}) as Partial<Settings>;
  return { collapsed: collapsed === true };
}

/** The settings as they are stored, or their defaults. */
export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

/** Stores the given fields and keeps the others. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const { [SETTINGS]: stored } = await browser.storage.local.get(SETTINGS);
  await browser.storage.local.set({ [SETTINGS]: { ...toSettings(stored), ...change } });
}
