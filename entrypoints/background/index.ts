import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { bundleImported, importBundle } from '../../core/bundle';
import { gist } from '../../core/gist';
import { serve } from '../../core/messages';
import { byPaper, card } from '../../core/query';
import { bookmark } from '../../core/reading';
import { planWake, SYNC } from './alarm';
import { createRunner, RESUME } from './runner';

export default defineBackground(() => {
  const runner = createRunner();
  // Listeners first: an event that woke the worker is missed by one that is registered later.
  browser.runtime.onInstalled.addListener(() => void importBundle().catch(report));
  browser.runtime.onStartup.addListener(() => void bundleImported().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC) void runner.runDue().catch(report);
    if (name === RESUME) void runner.resume().catch(report);
  });
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
    // A run may take longer than a message may wait.
    sync: async ({ sources }) => void runner.run(sources).catch(report),
    stop: async () => void runner.stop(),
    progress: async () => runner.progress(),
    plan: async () => void (await planWake()),
  });
  // Whatever woke the worker: it may have been ended in the middle of a run, or its alarm be gone.
  runner
    .resume()
    .then(() => planWake())
    .catch(report);
});

/** For developers: the reader is told by the pages that ask. */
function report(error: unknown): void {
  console.error('[Yoyak]', error);
}
