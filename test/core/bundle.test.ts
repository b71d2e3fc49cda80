import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { BUNDLE, bundleImported, importBundle, leaveBundle, retryBundle } from '../../core/bundle';
import { readSince } from '../../core/bundle/since';
import { readCard } from '../../core/cards';
import { encodeFeed } from '../../core/feed/encode';
import type { Digest } from '../../core/paper';
import { isOutdated } from '../../core/paper/parser';
import { bookmarks, heads } from '../../core/query';
import { runs } from '../../core/query/sources';
import { bookmark } from '../../core/reading';
// The runner loads it when it needs it: here before, so that it takes no time.
import '../../core/source/open';
import { withStore } from '../../core/store';
import { clearEverything } from '../../core/sync/clearEverything';
import { removeDigest } from '../../core/sync/digests';
import { beginRun } from '../../core/sync/log/journal';
import { createRunner } from '../../entrypoints/background/runs/runner';
import { wake } from '../../entrypoints/background/wake';
import { cardsFollowed, deleteStore, useBrowser } from '../browser';
import { plainMaker } from '../maker';
import { sampleDigest } from '../samples';

useBrowser();

const a = sampleDigest('2025-09-01-a', ['2509.00001']);
const b = sampleDigest('2025-09-08-b', ['2509.00002']);
let version = '1.0.0';
let fetched: string[] = [];

/** The package of a version: its digests are what `fetch` finds in it. */
async function ship(next: string, digests: readonly Digest[]): Promise<void> {
  version = next;
  fetched = [];
  const files = await encodeFeed({ title: 'Yoyak', language: 'ko' }, digests);
  const texts = new Map(files.map(({ path, text }) => [`/feed/${path}`, text]));
  vi.stubGlobal('fetch', async (url: URL) => {
    fetched.push(url.pathname);
    return new Response(texts.get(decodeURIComponent(url.pathname)));
  });
}

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `https://package.example${path}`,
  );
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(
    () => ({ version }) as ReturnType<typeof browser.runtime.getManifest>,
  );
});

const ids = async () => (await heads()).map(({ id }) => id);

describe('the bundle', () => {
  it('is imported once and then left alone', async () => {
    await ship('1.0.0', [a, b]);
    await bundleImported();
    expect(await ids()).toEqual([b.id, a.id]);
    fetched = [];
    await bundleImported();
    expect(fetched).toEqual([]);
  });

  it('tells on which day it came first, also after an update and once all was cleared', async () => {
    vi.setSystemTime('2026-01-06T12:00');
    await ship('1.0.0', [a]);
    expect(await readSince()).toBeUndefined();
    await bundleImported();
    vi.setSystemTime('2026-03-01T12:00');
    await ship('2.0.0', [a, b]);
    await bundleImported();
    expect(await readSince()).toBe('2026-01-06');
    await importBundle({ again: true });
    await leaveBundle();
    await clearEverything([BUNDLE]);
    expect(await readSince()).toBe('2026-01-06');
    vi.useRealTimers();
  });

  it.each([
    ['of a version that did not say it', { version: '0.9.0', revisions: {} }],
    ['that is damaged', { version: '0.9.0', revisions: {}, since: 'x'.repeat(10) }],
    ['that is none', 7],
  ])('tells no day by a note %s', async (_what, noted) => {
    await browser.storage.local.set({ [BUNDLE]: noted });
    expect(await readSince()).toBeUndefined();
  });

  it('of a store of before tells none after an update either', async () => {
    await ship('1.0.0', [a]);
    await bundleImported();
    const { [BUNDLE]: noted } = await browser.storage.local.get(BUNDLE);
    const { since: _since, ...older } = noted as Record<string, unknown>;
    await browser.storage.local.set({ [BUNDLE]: older });
    await ship('2.0.0', [a, b]);
    await bundleImported();
    expect(await ids()).toEqual([b.id, a.id]);
    expect(await readSince()).toBeUndefined();
  });

  it('that the reader left stays away, also what comes with an update, until it is asked for', async () => {
    await ship('1.0.0', [a]);
    await bundleImported();
    await leaveBundle();
    await clearEverything([BUNDLE]);
    await ship('2.0.0', [a, b]);
    await bundleImported();
    expect(await ids()).toEqual([]);
    await importBundle({ again: true });
    expect(await ids()).toEqual([b.id, a.id]);
    await ship('3.0.0', [a, b, sampleDigest('2025-09-09-c', ['2509.00003'])]);
    await bundleImported();
    expect(await ids()).toContain('2025-09-09-c');
  });

  it('is imported by one of two pages that ask at once', async () => {
    await ship('1.0.0', [a, b]);
    const first = bundleImported();
    vi.resetModules();
    const elsewhere = await import('../../core/bundle');
    expect(elsewhere.bundleImported).not.toBe(bundleImported);
    await Promise.all([first, elsewhere.bundleImported()]);
    expect(await runs()).toHaveLength(1);
  });

  it.each([
    ['at the first start', () => undefined],
    ['when it was cut off', () => beginRun('install', [{ source: 'bundled', title: '' }], 0)],
  ])('is there before a page is told that a paper has no summary, %s', async (_, before) => {
    await ship('1.0.0', [a, b]);
    await before();
    const arrive = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: URL) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return arrive(url);
    });
    let awake = false;
    const waking = wake(createRunner(), plainMaker()).finally(() => {
      awake = true;
    });
    while (!awake) {
      expect((await readCard('2509.00001')).none).toBe(false);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await waking;
    expect(await readCard('2509.00001')).toMatchObject({ frame: expect.anything() });
    expect((await readCard('2509.00003')).none).toBe(true);
  });

  it('brings only what changed with an update, and touches nothing of the reader’s', async () => {
    await ship('1.0.0', [a]);
    await importBundle();
    await bookmark('2509.00001', true, { now: 3 });
    await ship('1.1.0', [a, b]);
    await bundleImported();
    expect(fetched.filter((path) => path.includes('digests'))).toHaveLength(1);
    expect(await ids()).toEqual([b.id, a.id]);
    expect(await bookmarks()).toHaveLength(1);
  });

  it('is imported anew for a new parser, though neither it nor the version changed', async () => {
    await ship('1.0.0', [a, b]);
    await bundleImported();
    await withStore(async (db) => {
      for (const { parser: _parser, ...head } of await db.getAll('heads'))
        await db.put('heads', head);
    });
    const { bundle } = await browser.storage.local.get('bundle');
    const { parser: _parser, ...imported } = bundle as { parser: number };
    await browser.storage.local.set({ bundle: imported });
    expect((await heads()).map(isOutdated)).toEqual([true, true]);
    await bundleImported();
    expect((await heads()).some(isOutdated)).toBe(false);
    expect((await runs())[0]?.parts[0]?.result).toMatchObject({ changed: 0, unchanged: 2 });
    fetched = [];
    await bundleImported();
    expect(fetched).toEqual([]);
  });

  it('is stored but for a digest that is damaged, and says so; not every page tries again', async () => {
    await ship('1.0.0', [a, b]);
    const arrive = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: URL) =>
      url.pathname.includes(a.id) ? new Response('{"id":') : arrive(url),
    );
    await expect(retryBundle()).rejects.toMatchObject({ code: 'feed-unreadable' });
    expect(await ids()).toEqual([b.id]);
    fetched = [];
    await retryBundle();
    expect(fetched).toEqual([]);
    // A clock that was set back by more than that says nothing of when it failed.
    await expect(retryBundle(Date.now() - 86_400_000)).rejects.toMatchObject({
      code: 'feed-unreadable',
    });
    await ship('1.0.0', [a, b]);
    await bundleImported();
    expect(await ids()).toEqual([b.id, a.id]);
  });

  it('goes on where an import was cut off', async () => {
    await ship('1.0.0', [a, b]);
    const set = browser.storage.local.set.bind(browser.storage.local);
    const dying = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if ('bundle' in items) throw new Error('the worker died');
      return set(items);
    });
    await expect(bundleImported()).rejects.toThrow();
    dying.mockRestore();
    fetched = [];
    await bundleImported();
    expect(fetched).toEqual(['/feed/index.json']);
    expect(await ids()).toEqual([b.id, a.id]);
  });

  it('comes back when the browser has deleted the database, and nothing else has', async () => {
    await ship('1.0.0', [a, b]);
    await importBundle();
    const [newest] = await heads();
    if (newest) await removeDigest(newest);
    await cardsFollowed();
    await browser.storage.local.set({ 'card:2509.99999': 'of a digest that is no more' });
    await deleteStore();
    expect(await browser.storage.local.get('bundle')).toMatchObject({ bundle: { version } });
    await retryBundle();
    expect(await ids()).toEqual([b.id, a.id]);
    await cardsFollowed();
    expect(await readCard('2509.00002')).toMatchObject({ frame: expect.anything() });
    expect(await browser.storage.local.get('card:2509.99999')).toEqual({});
    fetched = [];
    await retryBundle();
    expect(fetched).toEqual([]);
  });

  it('comes back also when its import was cut off, or something else was first', async () => {
    await ship('1.0.0', [a, b]);
    await importBundle();
    await deleteStore();
    await beginRun('files', [{ source: 'files', title: '' }], 0);
    const arrive = globalThis.fetch;
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('the worker died')));
    await expect(bundleImported()).rejects.toThrow();
    vi.stubGlobal('fetch', arrive);
    await bundleImported();
    expect(await ids()).toEqual([b.id, a.id]);
  });

  it('comes back when the note is of a version that did not know databases apart', async () => {
    await ship('1.0.0', [a, b]);
    await importBundle();
    await cardsFollowed();
    const { bundle } = await browser.storage.local.get('bundle');
    const { into: _into, ...old } = bundle as { into: string };
    await browser.storage.local.set({ bundle: old });
    const [newest] = await heads();
    if (newest) await removeDigest(newest);
    await bundleImported();
    expect(await ids()).toEqual([a.id]);
    await cardsFollowed();
    await deleteStore();
    await bundleImported();
    expect(await ids()).toEqual([b.id, a.id]);
  });

  it('stays away when the reader has removed all of it, or has emptied the database', async () => {
    await ship('1.0.0', [a, b]);
    await importBundle();
    for (const head of await heads()) await removeDigest(head);
    await bundleImported();
    expect(await ids()).toEqual([]);
    await withStore(async (db) => {
      for (const name of ['runs', 'befores', 'heads', 'bodies'] as const) await db.clear(name);
    });
    await bundleImported();
    expect(await ids()).toEqual([]);
  });

  it('is not tried again by every page while it fails', async () => {
    await ship('1.0.0', [a]);
    const arrive = globalThis.fetch;
    vi.stubGlobal('fetch', async () => new Response('damaged'));
    await expect(retryBundle()).rejects.toThrow();
    vi.stubGlobal('fetch', arrive);
    await retryBundle();
    expect(await ids()).toEqual([]);
    await retryBundle(Date.now() + 20 * 60_000);
    expect(await ids()).toEqual([a.id]);
  });

  it('does not bring back what the reader removed, until it changes or is asked for', async () => {
    await ship('1.0.0', [a, b]);
    await importBundle();
    const [newest] = await heads();
    if (newest) await removeDigest(newest);
    await ship('1.1.0', [a, b]);
    await importBundle();
    expect(await ids()).toEqual([a.id]);
    await ship('1.2.0', [a, { ...b, title: '고친 제목' }]);
    await importBundle();
    expect(await ids()).toEqual([b.id, a.id]);
    const [again] = await heads();
    if (again) await removeDigest(again);
    await importBundle({ again: true });
    expect(await ids()).toEqual([b.id, a.id]);
  });
});
