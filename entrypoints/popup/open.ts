import browser from 'webextension-polyfill';
import type { Visit } from '../../components/popup/state';

/**
 * Opens a paper in a tab of its own: the one that stands there is the reader's. In the background the popup stays,
 * so that several papers can be opened in a row.
 */
export async function visit({ href, background }: Visit): Promise<void> {
  if (background) await browser.tabs.create({ url: href, active: false });
  else await leave(() => browser.tabs.create({ url: href }));
}

export async function openOptions(): Promise<void> {
  await leave(() => browser.runtime.openOptionsPage());
}

export async function openReader(): Promise<void> {
  await leave(() =>
    browser.tabs.create({ url: browser.runtime.getURL('/reader.html?view=bookmarks') }),
  );
}

/** Where a browser has no room for popups this page is a tab, and may itself be led away: it stays. */
async function leave(go: () => Promise<unknown>): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  await go();
  if (!tab) window.close();
}
