import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores, waitForRun } from '../store';
import { share } from '../whole';

const panel = 'yoyak-panel';
const paper = '1706.03762';

describe.each(wantedBrowsers())('a page of %s that is left in the very press', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    await openOptions(stage.browser);
    await waitForRun(stage.browser, 1);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const ways = ['/abs/2005.14165', `/abs/${paper}`, 'about:blank'];
  it.each(share(name, ways))(
    'for %s has its bookmark set and cleared, though the background slept',
    async (to) => {
      const { browser } = stage;
      for (const on of [true, false]) {
        await browser.open(`https://arxiv.org/abs/${paper}`);
        await waitFor(browser, `${panel} >>> .bookmark[aria-pressed="${!on}"]`);
        await browser.run((address) => {
          addEventListener('click', () => location.assign(address));
        }, to);
        await browser.killBackground();
        // What was pressed may have gone before the press is over.
        await browser.click(`${panel} >>> .bookmark`).catch(() => undefined);
        await browser.open(browser.address('reader.html'));
        await waitUntil(
          async () => (await readStores(browser, ['reading'])).reading ?? [],
          (all) => on === JSON.stringify(all).includes('bookmarkedAt'),
          { what: `a bookmark: ${on}` },
        );
      }
    },
  );
});
