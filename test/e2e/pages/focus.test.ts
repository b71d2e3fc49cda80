import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, waitFor } from '../look';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';
import { walkThrough } from './focus';
import { importPosts } from './posts';

describeIn('chromium')('Tab in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
    await importPosts(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const expectWhole = async () => {
    const { stops, missed, round } = await walkThrough(stage.browser);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    expect(missed).toEqual([]);
    expect(round).toBe(true);
  };

  it.each([
    ['reader.html?day=2026-01-29&paper=2601.00001', '.inside .summary', '.row'],
    ['popup.html', liveRow, 'footer'],
    ['welcome.html', '.step', '.go'],
    ['sidepanel.html', '.sites button', 'h1'],
    ['options.html', '[aria-labelledby=list] li', 'nav a'],
  ])('reaches all of %s, shows where it is, and comes round', async (address, path, also) => {
    await stage.browser.open(stage.browser.address(address));
    await waitFor(stage.browser, path);
    await waitFor(stage.browser, also);
    await expectWhole();
  });

  // Firefox takes keys in the tab in front alone.
  if (name === 'firefox') return;

  it('does so in the side panel beside a paper', async () => {
    const { browser } = stage;
    await browser.open(browser.address('sidepanel.html'));
    const beside = await (browser as ChromiumBrowser).page.context().newPage();
    await beside.goto('https://arxiv.org/abs/1706.03762');
    await waitFor(browser, '.sidepanel .gist');
    await expectWhole();
    await beside.close();
  });
});
