import browser from 'webextension-polyfill';
import type { Visit } from '../../components/popup/state';

/** In the background the popup stays, so that a reader can open several papers in a row. */
export async function visit({ href, background }: Visit): Promise<void> {
  if (background) {
    await browser.tabs.create({ url: href, active: false });
  } else {
    await browser.tabs.update({ url: href });
    await closePopup();
  }
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  await closePopup();
}

export async function openReader(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/reader.html') });
  await closePopup();
}

/** Where a browser has no room for popups this page is a tab, and may be the one that was just led away. */
async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
