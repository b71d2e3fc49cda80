import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { bundleImported, importBundle } from '../core/bundle';
import { serve } from '../core/messages';
import { byPaper, card } from '../core/query';
import { bookmark } from '../core/reading';

export default defineBackground(() => {
  // Listeners first: an event that woke the worker is missed by one that is registered later.
  browser.runtime.onInstalled.addListener(() => importBundle());
  browser.runtime.onStartup.addListener(() => bundleImported());
  serve({
    card: async ({ paper }) => {
      await bundleImported();
      return card(paper);
    },
    summaries: ({ paper }) => byPaper(paper),
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
