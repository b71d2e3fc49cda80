import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { bundleImported, importBundle } from '../core/bundle';
import { gist } from '../core/gist';
import { serve } from '../core/messages';
import { byPaper, card } from '../core/query';
import { bookmark } from '../core/reading';

export default defineBackground(() => {
  // Listeners first: an event that woke the worker is missed by one that is registered later.
  browser.runtime.onInstalled.addListener(() => void importBundle().catch(report));
  browser.runtime.onStartup.addListener(() => void bundleImported().catch(report));
  serve({
    // A page asks only when the cards cannot tell: what was cut off is then brought to its end.
    card: async ({ paper }) => {
      const found = await card(paper);
      const ended = bundleImported();
      if (!found) await ended;
      ended.catch(report);
      return found ?? card(paper);
    },
    summaries: async ({ paper }) =>
      (await byPaper(paper)).map((summary) => ({ summary, gist: gist(summary.entry) })),
    bookmark: async ({ paper, on }) => {
      await bookmark(paper, on);
      return on;
    },
    read: async ({ paper }) => {
      const url = browser.runtime.getURL(`/reader.html?paper=${encodeURIComponent(paper)}`);
      await browser.tabs.create({ url });
    },
  });
});

/** For developers: the popup tries again and tells the reader. */
function report(error: unknown): void {
  console.error('[Yoyak]', error);
}
