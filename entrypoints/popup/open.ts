import browser from 'webextension-polyfill';
import type { Visit } from '../../components/popup/state';

/** In the background the popup stays, so that a reader can open several papers in a row. */
export async function visit({ href, background }: Visit): Promise<void> {
  if (background) {
    await browser.tabs.create({ url: href, active: false });
  } else {
    await browser.tabs.update({ url: href });
    window.close();
  }
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

export async function openReader(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/reader.html') });
  window.close();
}
