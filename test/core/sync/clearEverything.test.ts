import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard } from '../../../core/cards';
import { writeWish } from '../../../core/cards/wish';
import { heads } from '../../../core/query';
import { runs, sources, undoable } from '../../../core/query/sources';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { grantWishes } from '../../../core/reading/grantWishes';
import { readSettings, writeSettings } from '../../../core/settings';
import type { Offer } from '../../../core/source';
import { withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { clearEverything } from '../../../core/sync/clearEverything';
import { removeDigest, restoreDigest } from '../../../core/sync/digests';
import { addSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { cardsFollowed, useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const offer: Offer = {
  kind: 'feed',
  url: 'https://digests.example/index.json',
  title: '피드',
  digests: 0,
  papers: 0,
  sampled: 0,
};
const [first, second] = ['2509.00001', '2509.00002'] as const;
const posts = [sampleDigest('2025-09-01', [first]), sampleDigest('2025-09-02', [second])];
const give = (source: string) =>
  sync({
    id: source,
    width: 1,
    list: async () => ({ digests: posts.map(({ id }) => ({ id, revision: 'r' })) }),
    fetch: async ({ id }) => {
      const digest = posts.find((each) => each.id === id);
      return { ...(digest && { digest }), revision: 'r', problems: [] };
    },
  });

/** A reader's store with something in each of its drawers. */
async function live(): Promise<void> {
  const { id } = await addSource(offer, { kind: 'off' });
  await give(id);
  await give('bundled');
  const [one] = await heads();
  if (one) await removeDigest(one);
  await bookmark(first, true);
  await annotate(first, { note: '다시 읽기' });
  await writeSettings({ language: 'en', collapsed: true });
  await cardsFollowed();
}
/** How many records each store has. */
const count = () =>
  withStore(async (db) => {
    const names = [...db.objectStoreNames].filter((name) => name !== 'birth');
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await db.count(name)] as const)),
    );
  });

describe('clearing everything', () => {
  it('leaves nothing in any store, nor set, nor to be drawn', async () => {
    await live();
    expect(Object.values(await count()).filter((records) => records === 0)).toEqual([]);
    expect(await readCard(first)).toMatchObject({ bookmarked: true, collapsed: true });
    await clearEverything([]);
    await cardsFollowed();
    expect(new Set(Object.values(await count()))).toEqual(new Set([0]));
    expect(await readSettings()).toMatchObject({ language: 'browser', collapsed: false });
    expect(await readCard(first)).toMatchObject({ none: true, bookmarked: false });
    // Nothing but what the cards say of themselves: that there are none.
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['cards']);
  });

  it('leaves no run of later a number that a page may still hold, however often', async () => {
    const held: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await live();
      const [last] = await runs();
      const own = (await runs()).map(({ id }) => id);
      expect(own.filter((id) => held.includes(id))).toEqual([]);
      for (const id of held) expect(await undoRun(id)).toBe(false);
      expect((await runs())[0]).toEqual(last);
      held.push(...own);
      await clearEverything([]);
      await cardsFollowed();
    }
    expect(held.length).toBeGreaterThan(6);
  });

  it('lets what a page took out before come back, and no part of another removal with it', async () => {
    await live();
    const [one] = await heads();
    const gone = one && (await removeDigest(one));
    await clearEverything([]);
    await live();
    const log = await runs();
    const points = await undoable();
    if (gone) await restoreDigest(gone);
    expect(await runs()).toEqual(log);
    expect(await undoable()).toEqual(points);
  });

  it('takes what pages noted too, but for what is to stay', async () => {
    await live();
    await browser.storage.local.set({
      popup: { last: { page: '2025-09-02', newest: '2025-09-02', papers: 1 } },
      catchUp: { days: [], steps: [{ paper: first, title: '제목', decision: 'kept' }] },
      glimpse: { today: '2025-09-02' },
      asked: ['feed-1'],
      welcomed: true,
    });
    await clearEverything(['welcomed']);
    await cardsFollowed();
    const { cards: _own, ...left } = await browser.storage.local.get(null);
    expect(left).toEqual({ welcomed: true });
  });

  it('takes what was pressed and has yet to be stored', async () => {
    await live();
    await writeWish(second, { on: true, source: 'bundled', id: '2025-09-02', at: Date.now() });
    await clearEverything([]);
    await grantWishes();
    expect((await count()).reading).toBe(0);
  });

  it('clears all or nothing', async () => {
    await live();
    const before = await count();
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      if (this.name === 'reading') throw new DOMException('broken', 'UnknownError');
      return this.delete(IDBKeyRange.lowerBound([]));
    });
    await expect(clearEverything([])).rejects.toMatchObject({ code: 'storage-unusable' });
    await cardsFollowed();
    expect(await count()).toEqual(before);
    expect(await readSettings()).toMatchObject({ language: 'en' });
  });

  it('waits for whoever writes, and what comes after it stays', async () => {
    await live();
    const cleared = clearEverything([]);
    const { id } = await cleared.then(() => addSource(offer, { kind: 'off' }));
    await give(id);
    expect((await sources()).filter(({ url }) => url !== '')).toHaveLength(1);
    expect(await heads()).toHaveLength(2);
    expect((await runs())[0]?.parts[0]?.result).toMatchObject({ added: 2 });
  });
});
