import type { Browser } from './browsers/browser';
import { waitUntil } from './look';

/** Waits for the tab that a press has opened, and closes it: a page behind another has no focus. Gives its address. */
export function takeOpened(browser: Browser): Promise<string> {
  const take = () => browser.run(closeOther);
  return waitUntil(take, (url) => url !== '', { what: 'a tab that was opened' });
}

async function closeOther(): Promise<string> {
  type Tab = { readonly id: number; readonly url?: string; readonly status: string };
  const { tabs } = (
    globalThis as unknown as {
      chrome: {
        tabs: {
          query(of: object): Promise<Tab[]>;
          getCurrent(): Promise<Tab>;
          remove(id: number): Promise<void>;
        };
      };
    }
  ).chrome;
  const own = await tabs.getCurrent();
  const other = (await tabs.query({})).find(({ id }) => id !== own.id);
  if (!other?.url || other.status !== 'complete' || other.url === 'about:blank') return '';
  await tabs.remove(other.id);
  return other.url;
}
