import { describe, expect, it } from 'vitest';
import { waitFor, waitForText } from '../look';
import { sayAs } from '../say';
import { openStage, wantedBrowsers } from '../stage/stage';

/** What only Firefox has: a profile that never remembers, and a disk of a size that can be set. */
const ways = [
  ['never remembers history', { 'browser.privatebrowsing.autostart': true }, 'storagePrivate'],
  ['has no room at all', { 'dom.quotaManager.temporaryStorage.fixedLimit': 0 }, 'storageFull'],
] as const;

describe.runIf(wantedBrowsers().includes('firefox'))('a Firefox that', () => {
  it.each(ways)(
    '%s: every page says why nothing is stored, and what helps',
    async (_how, prefs, key) => {
      const stage = await openStage('firefox', { prefs, inPrivate: true, welcome: true });
      const { browser } = stage;
      try {
        for (const page of ['popup.html', 'options.html', 'reader.html']) {
          await browser.open(browser.address(page));
          const place = page === 'reader.html' ? '.message' : '[role=alert]';
          await waitFor(browser, place);
          // In the language of the page, once it speaks.
          const say = await sayAs(browser);
          expect((await waitForText(browser, place, say(`failure.${key}`))).there, page).toBe(true);
        }
        await browser.open('https://arxiv.org/abs/1706.03762');
        expect((await waitFor(browser, 'body')).text).toContain('Attention Is All You Need');
      } finally {
        await stage.close();
      }
    },
  );
});
