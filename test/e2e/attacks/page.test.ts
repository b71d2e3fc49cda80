import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import type { Source } from '../../../core/source';
import { listPage, sampleRows } from '../../arxiv/list';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { makeStatic, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { plantSource, readStores, tell, waitForRun } from '../store';
import { share, whole } from '../whole';
import { elementPages } from './elements';
import { bentPages } from './overrides';

const panel = 'yoyak-panel';
const attention = 'https://arxiv.org/abs/1706.03762';
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const source: Source = {
  id: 'feed-x',
  kind: 'feed',
  url: 'https://digests.example.org/index.json',
  title: '시험 피드',
  enabled: true,
  order: 1,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
};
type Extension = {
  chrome: {
    runtime: { sendMessage(message: object): Promise<object> };
    storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
    tabs: { query(about: object): Promise<unknown[]> };
  };
};

describe.each(wantedBrowsers())('in %s, against a page that means harm', (name) => {
  let stage: Stage;
  let host: StaticHost;

  beforeAll(async () => {
    host = makeStatic(new Map(), { cors: true, etag: true });
    const digests = [sampleDigest('2025-09-01-x', ['2509.10001'])];
    for (const { path, text } of await encodeFeed({ title: '', language: 'ko' }, digests))
      host.set(`/${path}`, text);
    stage = await openStage(name, { hosts: { 'digests.example.org': host.handle } });
    await stage.browser.open(attention);
    await waitFor(stage.browser, panel);
  });
  afterAll(async () => {
    expect(strangers(stage.gate)).toEqual([]);
    await stage.close();
  });

  /** A page of the extension, from which its stores are seen. */
  const openExtension = () => stage.browser.open(stage.browser.address('options.html'));
  /** What was made of papers by presses: one that stands in view for long enough is seen without any. */
  const marked = async () => {
    const { reading = [] } = await readStores(stage.browser, ['reading']);
    return (reading as readonly { readonly paper: string }[]).flatMap(({ paper, ...made }) =>
      Object.keys(made)
        .filter((key) => key !== 'seenAt')
        .map((key) => `${paper} ${key}`),
    );
  };
  const countTabs = () =>
    stage.browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      return (await chrome.tabs.query({})).length;
    });

  const bent = [
    ...elementPages.map(
      ([what, script]) => [`its own element of our name ${what}`, script] as const,
    ),
    ...bentPages.map(([what, script]) => [`it ${what}`, script] as const),
  ];
  /** Each as an abstract page, then by turns as a list or as a paper's HTML; all as all where the whole is asked for. */
  const all = [
    ...bent.map((each, at) => ['abs', ...each, at] as const),
    ...bent.flatMap((each, at) =>
      (['list', 'html'] as const)
        .filter((_, turn) => whole || turn === Math.floor(at / 2) % 2)
        .map((kind) => [kind, ...each, at] as const),
    ),
  ];
  const served = {
    abs: ['/abs/1706.03762', 'yoyak-panel', abstractPage(sample), 'blockquote.abstract'],
    list: [
      '/list/cs.CL/new',
      'yoyak-mark',
      listPage([{ paper: '1706.03762', title: 'Attention' }, ...sampleRows(20)]),
      'dl',
    ],
    html: [
      '/html/1706.03762v7',
      'yoyak-bar',
      '<!doctype html><html><head></head><p>License</p><article class="ltx_document"><h1>Title</h1><p>Text</p></article></html>',
      'article',
    ],
  } as const;
  it.each(share(name, all))('goes on, %s, when %s', async (kind, _what, script, at) => {
    const { browser, arxiv } = stage;
    const [start, ours, html, theirs] = served[kind];
    const path = `${start}?page=${at}`;
    const bends = `<head><script>${script.replaceAll(panel, ours)}</script>`;
    arxiv.serve(path, htmlAnswer(html.replace('<head>', bends)));
    await browser.open(`https://arxiv.org${path}`);
    // Whoever is frozen draws no frame.
    await waitUntil(
      () =>
        browser.run(async () => {
          for (let frame = 0; frame < 20; frame += 1)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return getComputedStyle(document.documentElement).visibility;
        }),
      (visibility) => visibility === 'visible',
      { what: 'twenty frames' },
    );
    expect((await lookAt(browser, theirs)).text).not.toBe('');
  });

  it.each(['list', 'html'] as const)('is there where nothing is bent: %s', async (kind) => {
    const [path, ours, html] = served[kind];
    stage.arxiv.serve(path, htmlAnswer(html));
    await stage.browser.open(`https://arxiv.org${path}`);
    await waitUntil(
      () => lookAt(stage.browser, ours),
      ({ there }) => there,
      { what: ours },
    );
  });

  it('lets its script fold the panel, and do nothing else', async () => {
    const { browser } = stage;
    await openExtension();
    const tabs = await countTabs();
    await browser.open(attention);
    await waitFor(browser, `${panel} >>> .section`);
    await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      for (const each of root?.querySelectorAll<HTMLElement>('button:not(.fold), a') ?? []) {
        each.click();
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      root?.querySelector<HTMLElement>('.fold')?.click();
    });
    await waitUntil(
      () => lookAt(browser, `${panel} >>> .sections[hidden]`),
      ({ there }) => there,
      { what: 'a folded panel' },
    );
    expect(await browser.run(() => location.href)).toBe(attention);
    await openExtension();
    expect(await countTabs()).toBe(tabs);
    expect(await marked()).toEqual([]);
    await browser.open(attention);
    await waitFor(browser, `${panel} >>> .section`);
  });

  it('hears the reader', async () => {
    const { browser } = stage;
    await browser.click(`${panel} >>> .bookmark`);
    await waitFor(browser, `${panel} >>> .bookmark[aria-pressed="true"]`);
    await openExtension();
    await expect.poll(marked).toContain('1706.03762 bookmarkedAt');
  });

  it('shows the summary from the store when the card is damaged', async () => {
    const { browser } = stage;
    await browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      await chrome.storage.local.set({ 'card:1706.03762': { summary: { entry: [] }, gist: 7 } });
    });
    await browser.open(attention);
    await waitFor(browser, `${panel} >>> .section`);
  });

  it('asks a source once, however often it is told to in a burst', async () => {
    const { browser } = stage;
    await openExtension();
    await plantSource(browser, source);
    const { runs: before = [] } = await readStores(browser, ['runs']);
    const answers = await browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      const ask = () => chrome.runtime.sendMessage({ name: 'sync' });
      return (await Promise.all(Array.from({ length: 20 }, ask))).length;
    });
    expect(answers).toBe(20);
    await waitForRun(browser, before.length + 1);
    const { runs = [] } = await readStores(browser, ['runs']);
    expect(runs).toHaveLength(before.length + 1);
    expect(host.requests.filter((line) => line.includes('index.json'))).toHaveLength(1);
  });

  it('asks it though the background is ended as soon as it has answered', async () => {
    const { browser } = stage;
    const { runs: before = [] } = await readStores(browser, ['runs']);
    await browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      await chrome.runtime.sendMessage({ name: 'sync', sources: ['feed-x'] });
    });
    await browser.killBackground();
    await tell(browser, 'progress');
    await waitForRun(browser, before.length + 1);
  });

  it('has the bundled digests back after the browser has deleted the database', async () => {
    const { browser } = stage;
    await browser.killBackground();
    await browser.open('https://arxiv.org/abs/2401.99042');
    await browser.killBackground();
    await openExtension();
    await browser.run(async () => {
      const { chrome } = globalThis as unknown as Extension;
      if (Object.keys(await chrome.storage.local.get('bundle')).length === 0)
        throw new Error('nothing says that they were imported');
      await new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('yoyak');
        deleting.onsuccess = resolve;
        deleting.onerror = resolve;
      });
    });
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
  });
});
