import browser, { type Runtime } from 'webextension-polyfill';

/** What versions before this one kept in `storage.local` and none reads any more: when arXiv was asked last (`htmlAsked`). */
const OLD = ['htmlAsked'];

/** Takes out what an earlier version left on the disk; what is kept now stays as it is. */
export async function dropOld(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'update') await browser.storage.local.remove(OLD);
}
