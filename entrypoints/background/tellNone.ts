import browser, { type Runtime } from 'webextension-polyfill';
import { note } from '../visits/noted';

/** To who has just installed Yoyak nothing of this version is new; an update leaves what was told. */
export async function tellNone(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await note({ told: browser.runtime.getManifest().version });
}
