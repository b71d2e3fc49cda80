import { afterEach, beforeEach, expect, it } from 'vitest';
import { waitFor } from '../look';
import { importDigest, writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';

const panel = 'yoyak-panel';
const sample = 'https://arxiv.org/abs/2401.99042';

describeIn('chromium')('in %s, from a new profile', (name) => {
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
    const words = '검색 결과를 다시 정렬하는 가상의 방법으로 정확도가 3~5배에서 7~10배 올랐다.';
    const markdown = writeDigest('가져오기 시험', [`${sample}v1`], words);
    await importDigest(browser, '가져오기 시험', markdown);

    await browser.open(sample);
    const { text } = await waitFor(browser, panel);
    expect(text).toContain(words);
    expect(text).toMatch(/v1.*v3/);
    await browser.open(`${sample}v1`);
    expect((await waitFor(browser, panel)).text).not.toContain('v3');
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
