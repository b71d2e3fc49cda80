import browser from 'webextension-polyfill';
import { bundledSource } from './source/bundled';
import { type SyncResult, sync } from './sync';

/** The version whose bundle is in the store; absent until its import came to the end. */
const KEY = 'bundle';

/** Brings the store to the digests that ship with the extension; only what differs is written. */
export async function importBundle(options: Parameters<typeof sync>[1] = {}): Promise<SyncResult> {
  const result = await sync(bundledSource(browser.runtime.getURL('/feed/')), options);
  await browser.storage.local.set({ [KEY]: browser.runtime.getManifest().version });
  return result;
}

/** Waits until this version's bundle is in the store; goes on with an import that was cut off. */
export async function bundleImported(): Promise<void> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  if (version !== browser.runtime.getManifest().version) await importBundle();
}
