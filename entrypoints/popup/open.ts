import browser from 'webextension-polyfill';
import type { Visit } from '../../components/popup/state';
import { leadTab } from '../opening/leadTab';

/**
 * Opens a paper where the reader has papers open: in a tab of its own, or in the one in front where that shows arXiv. In
 * the background the popup stays, so that several papers can be opened in a row.
 */
export async function visit({ href, background }: Visit): Promise<void> {
  if (background) await browser.tabs.create({ url: href, active: false });
  else await leave(async () => (await leadTab(href)) || browser.tabs.create({ url: href }));
}

export async function openOptions(): Promise<void> {
  await leave(() => browser.runtime.openOptionsPage());
}

/** Opens the reader, at one of its views, at a paper or at what a search finds. */
export async function openReader(
  at: { readonly view?: 'catchup'; readonly q?: string; readonly paper?: string } = {},
): Promise<void> {
  const asked = `${new URLSearchParams(at)}`;
  const url = browser.runtime.getURL(`/reader.html${asked && `?${asked}`}`);
  await leave(() => browser.tabs.create({ url }));
}

/** Where a browser has no room for popups this page is a tab, and may itself be led away: it stays. */
async function leave(go: () => Promise<unknown>): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  await go();
  if (!tab) window.close();
}
