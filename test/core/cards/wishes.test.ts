import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard, wishKey } from '../../../core/cards';
import { type Wish, writeWish } from '../../../core/cards/wish';
import { readWish, readWishes, toWish } from '../../../core/cards/wishes';
import { bookmarks } from '../../../core/query';
import { bookmark } from '../../../core/reading';
import { grantWishes } from '../../../core/reading/grantWishes';
import { useBrowser } from '../../browser';

useBrowser();

const [paper, other] = ['2509.00001', '2509.00002'];
const wish = (on: boolean, at: number): Wish => ({ on, source: 'files', id: 'a', at });
const noted = async () => Object.keys(await browser.storage.local.get(null));
const marked = async () =>
  (await bookmarks()).map(({ paper, bookmarkedAt }) => [paper, bookmarkedAt]);

describe('a press that no background has heard of', () => {
  it('is shown by the next page, and stored by the next background', async () => {
    await writeWish(paper, wish(true, 5));
    expect((await readCard(paper)).bookmarked).toBe(true);
    expect(await bookmarks()).toEqual([]);
    await grantWishes();
    expect(await marked()).toEqual([[paper, 5]]);
    expect(await readWishes()).toEqual([]);
    expect((await readCard(paper)).bookmarked).toBe(true);

    await writeWish(paper, wish(false, 6));
    expect((await readCard(paper)).bookmarked).toBe(false);
    await grantWishes();
    expect(await bookmarks()).toEqual([]);
    expect((await readCard(paper)).bookmarked).toBe(false);
  });

  it('waits for the next time when it cannot be stored, and holds up no other', async () => {
    await writeWish(paper, wish(true, 5));
    await writeWish(other, wish(true, 6));
    await bookmarks();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(grantWishes()).rejects.toMatchObject({ code: 'storage-full' });
    full.mockRestore();
    expect(await marked()).toEqual([[other, 6]]);
    expect(await readWish(paper)).toEqual(wish(true, 5));
    await grantWishes();
    expect(await marked()).toEqual([
      [other, 6],
      [paper, 5],
    ]);
  });

  it('is over once its message comes, or the reader has pressed elsewhere', async () => {
    await writeWish(paper, wish(true, 5));
    await bookmark(paper, true, { now: 5 });
    expect(await readWishes()).toEqual([]);
    await writeWish(paper, wish(true, 5));
    await bookmark(paper, false, { now: 7 });
    await grantWishes();
    expect(await bookmarks()).toEqual([]);
  });

  it('is not over because an older one is', async () => {
    await writeWish(paper, wish(false, 6));
    await bookmark(paper, true, { now: 5 });
    expect(await readWish(paper)).toEqual(wish(false, 6));
    await grantWishes();
    expect(await bookmarks()).toEqual([]);
  });

  it('comes after the presses before it, however long these take', async () => {
    await writeWish(paper, wish(true, 5));
    await Promise.all([grantWishes(), bookmark(paper, false, { now: 6 }), grantWishes()]);
    expect(await bookmarks()).toEqual([]);
    expect(await readWishes()).toEqual([]);
  });
});

describe('what is noted', () => {
  it.each([
    undefined,
    true,
    {},
    { ...wish(true, 5), on: 'yes' },
    { ...wish(true, 5), id: 7 },
    { ...wish(true, 5), at: Number.NaN },
    { ...wish(true, 5), at: -5 },
    { ...wish(true, 5), at: 0.5 },
    { ...wish(true, 5), at: 1e300 },
    { ...wish(true, 5), at: Date.now() + 2 * 86_400_000 },
    { ...wish(true, 5), source: 'x'.repeat(5001) },
  ])('is no wish: %j', async (value) => {
    expect(toWish(value)).toBeUndefined();
    await browser.storage.local.set({ [wishKey(paper)]: value ?? null });
    await grantWishes();
    expect(await noted()).toEqual([]);
    expect(await bookmarks()).toEqual([]);
  });

  it.each([0, 5, Date.now(), Date.now() + 3_600_000])(
    'is a wish at any moment that a clock may have told: %s',
    (at) => {
      expect(toWish(wish(true, at))).toEqual(wish(true, at));
    },
  );

  it('names a paper as Yoyak writes it', async () => {
    for (const name of ['../x', 'arXiv:2509.00001', '']) await writeWish(name, wish(true, 5));
    expect(await readWishes()).toEqual([]);
    expect(await noted()).toEqual([]);
  });

  it('is bounded: the newest count', async () => {
    const all = Array.from({ length: 1001 }, (_, at) => [
      wishKey(`2509.${String(at + 1).padStart(5, '0')}`),
      wish(true, at),
    ]);
    await browser.storage.local.set(Object.fromEntries(all));
    const wishes = await readWishes();
    expect(wishes).toHaveLength(1000);
    expect(wishes[0]?.at).toBe(1);
    expect(await noted()).toHaveLength(1000);
  });

  it('is found without the cards beside it, where the browser can', async () => {
    await writeWish(paper, wish(true, 5));
    const { local } = browser.storage;
    const getKeys = vi.fn(async () => ['card:x', wishKey(paper)]);
    Object.assign(local, { getKeys });
    const get = vi.spyOn(local, 'get');
    try {
      expect(await readWishes()).toEqual([{ ...wish(true, 5), paper }]);
      expect(get.mock.calls).toEqual([[[wishKey(paper)]]]);
    } finally {
      Object.assign(local, { getKeys: undefined });
      get.mockRestore();
    }
  });
});
