import type { BrowserContext, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite } from '../../arxiv/site';
import { bundleInside } from '../../bench/bundleInside';
import { modelPaper } from '../../doubles/models/answers';
import type { BrowserModelOptions } from '../../doubles/models/browserModel';
import type { ChromiumBrowser } from '../browsers/chromium';
import { lookAt, waitFor, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { tell } from '../store';
import { pressWords } from './chosenModel';

const { paper, title, abstract } = modelPaper;
const other = '2511.01235';
const card = '[data-chapter=model] [aria-labelledby=model-browser]';

/** A browser that has a model of its own, in every page and in the background; Firefox has none that knows Korean. */
describe.runIf(wantedBrowsers().includes('chromium'))('the model of the browser', () => {
  let stage: Stage;
  let browser: ChromiumBrowser;
  let context: BrowserContext;
  let code: string;
  let say: Say;

  beforeAll(async () => {
    const site = sampleSite(
      [paper, other].map((id) => ({ paper: id, title, abstract, authors: ['A'] })),
    );
    stage = await openStage('chromium', { site });
    browser = stage.browser as ChromiumBrowser;
    context = browser.context;
    code = await bundleInside('../../doubles/models/browserModel.ts');
    await context.addInitScript(install({}));
    await openOptions(browser);
    say = await sayAs(browser);
  });
  afterAll(async () => {
    const faults = await browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const install = (options: BrowserModelOptions) =>
    `(() => { ${code}; bench.installBrowserModel(${JSON.stringify(options)}); })()`;
  /** Wakes the worker and gives it a model: one that is ended and wakes anew has none. */
  async function give(options: BrowserModelOptions): Promise<Worker> {
    await openOptions(browser);
    await tell(browser, 'progress');
    const home = browser.address('');
    const find = async () => context.serviceWorkers().filter((each) => each.url().startsWith(home));
    const [worker] = await waitUntil(find, ({ length }) => length === 1, { what: 'the worker' });
    if (!worker) throw new Error('no worker is awake');
    await worker.evaluate(`${install(options)}; globalThis.isGiven = true`);
    return worker;
  }
  /** Calls keep a worker awake; gives how to end that, which throws where it was ended all the same. */
  function keepAwake(worker: Worker): () => Promise<void> {
    const timer = setInterval(() => {
      worker.evaluate('chrome.runtime.getPlatformInfo()').catch(() => clearInterval(timer));
    }, 5000);
    return async () => {
      clearInterval(timer);
      expect(await worker.evaluate('globalThis.isGiven')).toBe(true);
      expect(context.serviceWorkers()).toContain(worker);
    };
  }
  async function make(id: string, options: BrowserModelOptions): Promise<string> {
    const end = keepAwake(await give(options));
    try {
      await browser.open(`https://arxiv.org/abs/${id}`);
      const { text } = await waitFor(browser, 'yoyak-making >>> .offer');
      expect(text).toContain(say('making.birth.browser'));
      await browser.click('yoyak-making >>> [data-press=make]');
      return (await waitFor(browser, 'yoyak-panel')).text;
    } finally {
      await end();
    }
  }

  it('is found, told for what it is, and used by two presses', async () => {
    await openChapter(browser, 'model');
    await waitFor(browser, card);
    await pressWords(browser, card, say('options.model.browser.ask'));
    await waitUntil(
      () => lookAt(browser, card),
      ({ text }) => text.includes(say('options.model.browser.translated')),
      { what: 'what it can' },
    );
    await pressWords(browser, card, say('options.model.browser.use'));
    await waitFor(browser, '[data-chapter=model] .in-use');
  });

  it('writes English, which is translated, and says so', async () => {
    const text = await make(paper, {});
    expect(text).toContain(say('making.translated'));
    expect(text).toContain('LongChat');
  });

  it('writes Korean where it can', async () => {
    const text = await make(other, { korean: 'available' });
    expect(text).not.toContain(say('making.translated'));
    expect(text).toContain('71.4%');
  });
});
