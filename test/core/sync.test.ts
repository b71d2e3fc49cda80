import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard } from '../../core/cards';
import { encodeDigest } from '../../core/feed/encode';
import { hash } from '../../core/hash';
import type { Digest } from '../../core/paper';
import { bookmarks, byPaper, digest, heads } from '../../core/query';
import { countAll } from '../../core/query/countAll';
import { bookmark } from '../../core/reading';
import { type Amount, sumProgress } from '../../core/run';
import type { SourceAdapter } from '../../core/source';
import { sync } from '../../core/sync';
import { removeDigest, restoreDigest } from '../../core/sync/digests';
import { undoRun } from '../../core/sync/undo';
import { cardsFollowed, useBrowser } from '../browser';
import { readDrawn } from '../look';
import { sampleDigest } from '../samples';

useBrowser();

const a = sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002']);
const b = sampleDigest('2025-09-08-b', ['2509.00002', '2509.00003']);
const empty = sampleDigest('2025-09-09-empty', []);

const counts = async () => countAll(await heads());

/** A source of the given digests that counts what is fetched from it. */
async function sourceOf(digests: readonly Digest[], id = 'bundled', whole = true) {
  const revisions = new Map<string, string>();
  for (const digest of digests) revisions.set(digest.id, await hash(encodeDigest(digest)));
  const fetched: string[] = [];
  const source: SourceAdapter = {
    id,
    width: 2,
    list: async () => ({
      digests: digests.map(({ id }) => ({ id, revision: revisions.get(id) ?? '' })),
      ...(whole && { keeps: () => false }),
    }),
    fetch: async (listed) => {
      fetched.push(listed.id);
      const digest = digests.find((each) => each.id === listed.id);
      return { ...(digest && { digest }), revision: listed.revision ?? '', problems: [] };
    },
  };
  return { source, fetched };
}

async function syncOf(digests: readonly Digest[], id?: string, whole?: boolean) {
  const { source, fetched } = await sourceOf(digests, id, whole);
  return { result: await sync(source), fetched };
}

describe('sync', () => {
  it('stores every digest of a source and its papers', async () => {
    await syncOf([a, b]);
    expect(await counts()).toEqual({ digests: 2, entries: 4, papers: 3 });
    const [newest] = await heads();
    expect(newest && (await digest([newest.source, newest.id]))?.entries).toEqual(b.entries);
    expect((await byPaper('2509.00002')).map(({ digest }) => digest.id)).toEqual([b.id, a.id]);
  });

  it('fetches only what is new or changed the next time', async () => {
    await syncOf([a, b]);
    const changed = { ...b, title: '바뀐 제목' };
    const { result, fetched } = await syncOf([a, changed, empty]);
    expect(fetched).toEqual([b.id, empty.id]);
    expect(result.changed.map(({ title }) => title)).toEqual(['바뀐 제목']);
    expect(result.added.map(({ id }) => id)).toEqual([empty.id]);
    expect(result.unchanged).toBe(1);
  });

  it('removes what a whole source no longer lists, and nothing of another source', async () => {
    await syncOf([a, b]);
    await syncOf([a], 'files', false);
    const { result } = await syncOf([b]);
    expect(result.removed.map(({ id }) => id)).toEqual([a.id]);
    expect((await heads()).map(({ source, id }) => `${source}/${id}`)).toEqual([
      `bundled/${b.id}`,
      `files/${a.id}`,
    ]);
  });

  it('keeps what a partial source leaves out, and does not speak of it', async () => {
    await syncOf([a], 'files', false);
    const { result } = await syncOf([b], 'files', false);
    expect(result).toMatchObject({ unchanged: 0 });
    expect(await counts()).toMatchObject({ digests: 2 });
  });

  it('never touches what the reader bookmarked', async () => {
    await syncOf([a]);
    await bookmark('2509.00001', true, { now: 7 });
    await syncOf([]);
    expect(await bookmarks()).toMatchObject([{ paper: '2509.00001', bookmarkedAt: 7 }]);
    expect((await readCard('2509.00001')).bookmarked).toBe(true);
    expect((await readDrawn('2509.00001'))?.card.summary.entry.paper).toBe('2509.00001');
  });

  it('reports progress up to the end', async () => {
    const { source } = await sourceOf([a, b]);
    const told: Amount[] = [];
    await sync(source, { onProgress: (progress) => told.push(sumProgress(progress)) });
    expect(told[0]).toEqual({ done: 0, total: 2 });
    expect(told.at(-1)).toEqual({ done: 2, total: 2 });
  });

  it('stops when it is told to, keeps what arrived and goes on from there', async () => {
    const digests = Array.from({ length: 70 }, (_, i) =>
      sampleDigest(`2025-09-01-${String(i).padStart(2, '0')}`, [`2509.${String(10_000 + i)}`]),
    );
    const { source } = await sourceOf(digests);
    const controller = new AbortController();
    const result = await sync(source, {
      signal: controller.signal,
      onProgress: (progress) => sumProgress(progress).done === 66 && controller.abort(),
    });
    expect(result).toMatchObject({ stopped: true, unchanged: 0 });
    const stored = result.added.length;
    expect(stored).toBeGreaterThanOrEqual(66);
    expect((await counts()).digests).toBe(stored);
    const { fetched } = await syncOf(digests);
    expect(fetched).toHaveLength(70 - stored);
    expect((await counts()).digests).toBe(70);
  });

  it('goes on after a worker died between the digests and their cards', async () => {
    await syncOf([a]);
    vi.spyOn(browser.storage.local, 'remove').mockRejectedValueOnce(new Error('the worker died'));
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    await syncOf([a, b]);
    expect(await readCard('2509.00001')).toMatchObject({ none: false });
    await syncOf([a, b]);
    await cardsFollowed();
    expect((await readDrawn('2509.00003'))?.card?.summary.entry.paper).toBe('2509.00003');
    expect((await readCard('2509.99999')).none).toBe(true);
  });

  it('tells what it stored when the store takes no more', async () => {
    const digests = Array.from({ length: 70 }, (_, i) =>
      sampleDigest(`2025-09-01-${String(i).padStart(2, '0')}`, [`2509.${String(10_000 + i)}`]),
    );
    const { source } = await sourceOf(digests);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      puts += 1;
      if (puts > 130) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const result = await sync(source);
    vi.restoreAllMocks();
    expect(result).toMatchObject({ failure: 'storage-full' });
    expect(result.added.length).toBeGreaterThan(0);
    expect((await counts()).digests).toBe(result.added.length);
    await undoRun(result.run);
    expect((await counts()).digests).toBe(0);
  });

  it('runs one at a time', async () => {
    const order: string[] = [];
    const slow = (name: string): SourceAdapter => ({
      id: name,
      width: 1,
      list: async () => {
        order.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} ends`);
        return { digests: [] };
      },
      fetch: () => Promise.reject(new Error('nothing to fetch')),
    });
    await Promise.all([sync(slow('a')), sync(slow('b'))]);
    expect(order).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });
});

describe('what a run did', () => {
  it('brings back exactly what stood before a run', async () => {
    await syncOf([a]);
    const before = [await heads(), await byPaper('2509.00001')];
    const { result } = await syncOf([{ ...a, title: '다른 제목', entries: [] }, b]);
    await undoRun(result.run);
    expect([await heads(), await byPaper('2509.00001')]).toEqual(before);
    await cardsFollowed();
    expect((await readCard('2509.00003')).none).toBe(true);
  });

  it('brings back a digest that was removed', async () => {
    await syncOf([a, b], 'files', false);
    const [head] = await heads();
    const removed = head && (await removeDigest(head));
    await cardsFollowed();
    expect((await readCard('2509.00003')).none).toBe(true);
    if (removed) await restoreDigest(removed);
    await cardsFollowed();
    expect((await readDrawn('2509.00003'))?.card?.summary.digest.id).toBe(b.id);
  });
});
