import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importedText, importedTitle, writeDigestFile } from './digest';
import { lookAt, waitFor, waitUntil } from './look';
import { strangers } from './proxy';
import { openStage, type Stage, wantedBrowsers } from './stage';

const panel = 'yoyak-panel';
const sample = 'https://arxiv.org/abs/2401.99042';

describe.each(wantedBrowsers())('in %s, from a new profile', (name) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage(name);
  });
  afterEach(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  it('shows an imported digest on its page, and which version it is about', async () => {
    const { browser } = stage;
    const digest = writeDigestFile();
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'main');
    await browser.upload('input[type=file]', [digest.file]);
    await waitUntil(
      () => lookAt(browser, 'body'),
      ({ text }) => text.includes('가져오기 시험') || text.includes('2024-01-05-sample'),
      { what: 'word of the imported digest' },
    );
    digest.remove();

    await browser.open(sample);
    const { text } = await waitFor(browser, panel);
    expect(text).toContain(importedText);
    expect(text).toContain('3~5%');
    expect(text).toMatch(/v1.*v3/);
    await browser.open(`${sample}v1`);
    expect((await waitFor(browser, panel)).text).not.toContain('v3');
    expect((await lookAt(browser, 'h1.title')).text).toContain(importedTitle);
  });

  it('asks the ended background when the cache of cards is lost', async () => {
    const { browser } = stage;
    await browser.open('https://arxiv.org/abs/1706.03762');
    await waitFor(browser, panel);
    await browser.open(browser.address('popup.html'));
    await browser.run(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      return chrome.storage.local.clear();
    });
    await browser.killBackground();
    await browser.open('https://arxiv.org/abs/1706.03762');
    await waitFor(browser, panel);
  });
});
