import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeGithub } from '../../doubles/github';
import { lookAt, waitFor, waitUntil } from '../look';
import { openChapter } from '../options';
import { writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores, storedDigests } from '../store';

const attention = 'https://arxiv.org/abs/1706.03762';
const panel = 'yoyak-panel';
const sample = '.place > div';
const days = ['2025-10-01', '2025-10-02', '2025-10-03'];

type Extension = {
  readonly chrome: {
    readonly tabs: { query(of: object): Promise<{ url?: string; active: boolean }[]> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
};

describe.each(wantedBrowsers())('a new reader in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    const posts = days.map((day, at) => {
      const paper = `https://arxiv.org/abs/2510.1000${at}`;
      return [
        `_posts/${day}-daily-papers.md`,
        writeDigest(day, [paper], '소개이다.', day),
      ] as const;
    });
    const github = makeGithub('hahngt/hahngt.github.io', new Map(posts));
    const hosts = { 'api.github.com': github.api, 'raw.githubusercontent.com': github.raw };
    stage = await openStage(name, { hosts, welcome: true });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const welcomed = () =>
    stage.browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      const all = await chrome.tabs.query({});
      return all.flatMap(({ url = '', active }) => (url.endsWith('/welcome.html') ? [active] : []));
    });
  const visible = () =>
    stage.browser.run(
      () =>
        document.querySelector('[data-chapter]:not([hidden])')?.getAttribute('data-chapter') ?? '',
    );
  const until = (path: string, wanted: (text: string) => boolean) =>
    waitUntil(
      () => lookAt(stage.browser, path),
      ({ text }) => wanted(text),
      { what: `a change at ${path}` },
    );

  it('is welcomed once, in front', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'nav a');
    expect(await waitUntil(welcomed, (tabs) => tabs.length > 0, { what: 'the page' })).toEqual([
      // Firefox shows what it is told to open; a test's own page stays where it was.
      true,
    ]);
  });

  it('presses a live summary, adds a subscription in one press, and reads on', async () => {
    const { browser } = stage;
    await browser.open(browser.address('welcome.html'));
    expect((await waitFor(browser, sample)).text).toContain('소개');
    await browser.click(`${sample} >>> .fold`);
    await until(`${sample} >>> .fold`, (text) => text.length > 0);
    const isFolded = () =>
      browser.run(
        (path: string) =>
          document.querySelector(path)?.shadowRoot?.querySelector<HTMLElement>('.sections')?.hidden,
        sample,
      );
    await waitUntil(isFolded, (folded) => folded === true, { what: 'the fold' });
    await browser.click('.step li button');
    await waitFor(browser, '.step li .good');
    await waitUntil(
      async () => {
        const ids = (await readStores(browser, ['sources'])).sources as { id: string }[];
        const own = ids.find(({ id }) => id.startsWith('github-'))?.id ?? '';
        return storedDigests(browser, own);
      },
      (ids) => ids.length === days.length,
      { what: 'the digests' },
    );
    await until('.step li .good', (text) => text.includes(String(days.length)));
    await browser.click('.go');
    await waitUntil(
      () => browser.run(() => location.pathname),
      (path) => path === '/reader.html',
      { what: 'the reader' },
    );
  });

  it('chooses a language, and every page and card follows', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html#reading'));
    await waitFor(browser, '#set-language');
    const other = (await browser.run(() => document.documentElement.lang)) === 'ko' ? 'en' : 'ko';
    await browser.click(`#set-language input[value=${other}]`);
    await waitUntil(
      () => browser.run(() => document.documentElement.lang),
      (lang) => lang === other,
      { what: 'the other language' },
    );
    // What was pressed has the focus still, though every word is another.
    await waitUntil(
      () => browser.run(() => (document.activeElement as HTMLInputElement | null)?.value ?? ''),
      (value) => value === other,
      { what: 'the focus' },
    );
    const inOther = other === 'ko' ? '한국어 요약' : 'Korean summary';
    await waitUntil(
      async () => {
        await browser.open(attention);
        return waitFor(browser, panel);
      },
      ({ text }) => text.includes(inOther),
      { what: inOther },
    );
    await browser.open(browser.address('popup.html'));
    await waitUntil(
      () => browser.run(() => document.documentElement.lang),
      (lang) => lang === other,
      { what: 'the popup in the other language' },
    );
  });

  it('finds a chapter by its address, comes back, and sees what another window sets', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html#backup'));
    await waitFor(browser, 'nav a');
    await expect.poll(visible).toBe('backup');
    await browser.click('nav a[href="#log"]');
    await waitUntil(visible, (shown) => shown === 'log', { what: 'the log' });
    await browser.run(() => history.back());
    await waitUntil(visible, (shown) => shown === 'backup', { what: 'the way back' });
    await browser.run(() => {
      const { chrome } = globalThis as unknown as Extension;
      return chrome.storage.local.set({ settings: { theme: 'dark', language: 'ko' } });
    });
    await waitUntil(
      () =>
        browser.run(() => [
          document.documentElement.dataset.theme ?? '',
          document.querySelector<HTMLInputElement>('#set-theme input:checked')?.value ?? '',
        ]),
      ([page, set]) => page === 'dark' && set === 'dark',
      { what: 'what was set elsewhere' },
    );
  });

  it('clears everything, and nothing comes back by itself', async () => {
    const { browser } = stage;
    await openChapter(browser, 'backup');
    await browser.click('[aria-labelledby=clear] button');
    await waitFor(browser, '[aria-labelledby=clear] .question');
    await browser.click('[aria-labelledby=clear] .danger');
    const count = async () => {
      const stores = ['heads', 'bodies', 'sources', 'reading', 'runs'];
      return Object.values(await readStores(browser, stores)).flat().length;
    };
    await waitUntil(count, (records) => records === 0, { what: 'an empty store' });
    await browser.killBackground();
    await browser.open(attention);
    await waitFor(browser, 'blockquote.abstract');
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, 'main');
    expect(await count()).toBe(0);
    await browser.open(browser.address('options.html#import'));
    await waitFor(browser, '#bundled');
    await browser.click('#bundled button');
    await waitFor(browser, '[aria-labelledby=list] li');
  });
});
