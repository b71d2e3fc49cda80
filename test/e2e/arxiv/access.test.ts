import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { hasScreen } from '../../../scripts/browsers.mjs';
import { makeStatic } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import type { Browser } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, look, waitForEnd } from '../options';
import { type Say, sayAs } from '../say';
import type { Handler } from '../stage/hosts';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { whole } from '../whole';

const attention = 'https://arxiv.org/abs/1706.03762';
const notice = '.access';
/** Firefox's own prompt can be pressed anywhere, Chromium's needs a screen. */
const ways = wantedBrowsers().map((name) => ({
  name,
  prompts: name === 'firefox' || hasScreen(),
}));

type Chrome = {
  readonly tabs: {
    create(tab: object): Promise<{ id: number }>;
    remove(ids: readonly number[]): Promise<void>;
  };
  readonly scripting: { executeScript(what: object): Promise<readonly { result: number }[]> };
  readonly action: { getBadgeText(of: object): Promise<string> };
};

/** Fifty on demand. */
const many = whole ? 50 : 4;

describe.each(ways)('where arXiv is withheld, in $name', ({ name, prompts }) => {
  let stage: Stage;
  let say: Say;
  let isHeld = false;
  /** Digests arrive once this is called. */
  let release = () => {};

  beforeAll(async () => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const feed = makeStatic(new Map(), { cors: true, etag: true });
    const digests = ['2025-11-01', '2025-11-02'].map((day) => sampleDigest(day, ['2511.10001']));
    for (const { path, text } of await encodeFeed({ title: '피드', language: 'ko' }, digests)) {
      feed.set(`/${path}`, text);
    }
    const slow: Handler = async (request, response) => {
      if (isHeld && request.url?.startsWith('/digests/')) await held;
      feed.handle(request, response);
    };
    stage = await openStage(name, { prompts, hosts: { 'digests.example.org': slow } });
    await stage.browser.open(stage.browser.address('options.html'));
    await waitFor(stage.browser, '[aria-labelledby=list] li');
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const badge = (browser: Browser) =>
    browser.run(() => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.action.getBadgeText({});
    });
  const waitForBadge = (text: string) =>
    waitUntil(
      () => badge(stage.browser),
      (shown) => shown === text,
      { what: `the badge “${text}”` },
    );
  const openTabs = (count: number) =>
    stage.browser.run(
      async (url: string, times: number) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const ids: number[] = [];
        for (let n = 0; n < times; n += 1) {
          const { id } = await chrome.tabs.create({ url, active: false });
          ids.push(id);
        }
        return ids;
      },
      attention,
      count,
    );
  /** How many panels each of some tabs has. */
  const countPanels = (ids: readonly number[]) =>
    stage.browser.run(async (tabs: readonly number[]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const counts: number[] = [];
      for (const tabId of tabs) {
        const [found] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => document.querySelectorAll('yoyak-panel').length,
        });
        counts.push(found?.result ?? 0);
      }
      return counts;
    }, ids);
  const closeTabs = (ids: readonly number[]) =>
    stage.browser.run((tabs: readonly number[]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.tabs.remove(tabs);
    }, ids);
  const allow = async () => {
    if (!prompts) return stage.browser.allowHost('https://arxiv.org');
    await stage.browser.click(`${notice} button`);
    await stage.browser.answerPrompt('allow');
  };
  const gone = () =>
    waitUntil(
      () => lookAt(stage.browser, notice),
      ({ there }) => !there,
      { what: 'the end of the notice' },
    );

  it('lets a run go on when it is taken away in its midst', async () => {
    const { browser } = stage;
    await look(browser, 'https://digests.example.org/index.json');
    isHeld = true;
    await browser.click(at.add);
    await waitFor(browser, at.running);
    await browser.withholdArxiv();
    await waitForBadge('!');
    release();
    expect(await waitForEnd(browser, 2)).toContain(say('options.result.added', 2));
    await expect.poll(() => badge(browser)).toBe('!');
    await allow();
    await gone();
    await waitForBadge('');
  });

  it('says so on the toolbar, in the popup, in the reader and on the options page', async () => {
    const { browser } = stage;
    expect((await lookAt(browser, notice)).there).toBe(false);
    expect(await badge(browser)).toBe('');
    await browser.withholdArxiv();
    await waitForBadge('!');
    expect((await waitFor(browser, notice)).text).toContain(say('access.withheld'));
    for (const page of ['popup.html', 'reader.html', 'reader.html?view=catchup']) {
      await browser.open(browser.address(page));
      expect((await waitFor(browser, notice)).text).toContain(say('access.withheld'));
    }
    await browser.open(attention);
    await waitFor(browser, 'h1');
    expect((await lookAt(browser, 'yoyak-panel')).there).toBe(false);
  });

  it.runIf(prompts)('says what a refusal means', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, notice);
    await browser.click(`${notice} button`);
    await browser.answerPrompt('deny');
    await waitUntil(
      () => lookAt(browser, notice),
      ({ text }) => text.includes(say('access.refused')),
      { what: 'word of the refusal' },
    );
    await expect.poll(() => badge(browser)).toBe('!');
  });

  it(`comes to ${many} open tabs at once when it is allowed, once to each`, async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, notice);
    const tabs = await openTabs(many);
    await allow();
    await gone();
    await waitForBadge('');
    const all = () =>
      waitUntil(
        () => countPanels(tabs).catch(() => []),
        (counts) => counts.length === many && counts.every((count) => count > 0),
        { what: 'a panel in each tab' },
      );
    expect(await all()).toEqual(tabs.map(() => 1));
    // Allowed once more beside scripts that are there: still one each.
    await browser.withholdArxiv();
    await waitFor(browser, notice);
    if (prompts && name === 'chromium') await browser.allowHost('https://arxiv.org');
    else await allow();
    await gone();
    await waitForBadge('');
    expect(await all()).toEqual(tabs.map(() => 1));
    await closeTabs(tabs);
  });

  it('comes to a tab that was open before it was installed or updated', async () => {
    const { browser } = stage;
    await browser.open(attention);
    await waitFor(browser, 'yoyak-panel');
    await browser.run(() => document.querySelector('yoyak-panel')?.classList.add('old'));
    await browser.reinstall();
    await waitFor(browser, 'yoyak-panel:not(.old)');
    // The buttons of the old one would say that the page has to be loaded again.
    await browser.click('yoyak-panel >>> .fold');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lookAt(browser, 'yoyak-panel >>> .notice')).text).toBe('');
    const panels = await browser.run(() => document.querySelectorAll('yoyak-panel').length);
    expect(panels).toBe(1);
  });
});
