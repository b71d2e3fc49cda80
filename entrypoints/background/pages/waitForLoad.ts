import browser from 'webextension-polyfill';

/** A page that never finishes is not waited for longer than this, looked at so often; in milliseconds. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 100;

/** Waits until a tab's page has loaded: what can come later takes no time from that. A tab that has gone is waited for no more. */
export async function waitForLoad(tabId: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const isLoading = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    return tab?.status === 'loading';
  };
  while (Date.now() < until && (await isLoading()))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
