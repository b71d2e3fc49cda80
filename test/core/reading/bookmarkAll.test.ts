import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markKey, wishKey } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { writeWish } from '../../../core/cards/wish';
import { readings } from '../../../core/query/readings';
import { bookmark } from '../../../core/reading';
import { bookmarkAll, bookmarkShown, takeBackBookmarks } from '../../../core/reading/bookmarkAll';
import { setRead } from '../../../core/reading/setRead';
import { withDigests, withStore } from '../../../core/store';
import { deleteDigest, putDigest } from '../../../core/store/digests';
import { useBrowser } from '../../browser';
import { readDrawn } from '../../look';
import { sampleEntry } from '../../samples';

useBrowser();

const [one, other, third] = ['2509.00001', '2509.00002', '2509.00003'] as const;
const put = (id: string, papers: readonly string[]) =>
  withDigests((stores) =>
    putDigest(stores, {
      head: { source: 's', id, date: id, title: id, revision: 'r', papers },
      entries: papers.map((paper) => sampleEntry(paper, `${id}의 결론이다.`)),
    }),
  );
const of = async (paper: string) => (await readings()).get(paper);
const marks = async () => {
  const stored = await browser.storage.local.get();
  return [one, other, third].map(markKey).filter((key) => stored[key] === true);
};

beforeEach(async () => {
  await put('2025-09-01', [one, other]);
  await put('2025-09-08', [other, third]);
  await fillCards();
});

describe('papers that are bookmarked together', () => {
  it('keep what a bookmark of each would, and the cards say so', async () => {
    await bookmark(other, true, { of: ['s', '2025-09-01'], now: 1 });
    await setRead([one], true, 2);
    const changed = await bookmarkAll([one, other, third, '2401.00001'], true, 5);
    expect(changed).toEqual([{ paper: one }, { paper: third }, { paper: '2401.00001' }]);
    expect(await of(one)).toMatchObject({
      bookmarkedAt: 5,
      readAt: 2,
      kept: { digest: { id: '2025-09-01' }, entry: { paper: one } },
    });
    expect((await of(third))?.kept?.digest.id).toBe('2025-09-08');
    // What was bookmarked before stays as it was.
    expect(await of(other)).toMatchObject({
      bookmarkedAt: 1,
      kept: { digest: { id: '2025-09-01' } },
    });
    expect(await of('2401.00001')).toEqual({ paper: '2401.00001', bookmarkedAt: 5 });
    expect(await marks()).toEqual([one, other, third].map(markKey));
  });

  it('are taken back for those alone that were changed, and not where one was pressed since', async () => {
    await bookmark(other, true, { now: 1 });
    const set = await bookmarkAll([one, other, third], true, 5);
    await bookmark(third, false);
    await takeBackBookmarks(set);
    expect((await of(one))?.bookmarkedAt).toBeUndefined();
    expect((await of(other))?.bookmarkedAt).toBe(1);
    expect((await of(third))?.bookmarkedAt).toBeUndefined();
    expect(await marks()).toEqual([markKey(other)]);
  });

  it('are cleared, and come back with their times and copies', async () => {
    await bookmark(one, true, { now: 1 });
    await bookmark(other, true, { of: ['s', '2025-09-01'], now: 2 });
    const before = await readings();
    const cleared = await bookmarkAll([one, other, third], false, 5);
    expect(cleared).toEqual([
      { paper: one, bookmarkedAt: 1 },
      { paper: other, bookmarkedAt: 2 },
    ]);
    expect(await marks()).toEqual([]);
    await takeBackBookmarks(cleared);
    expect(await readings()).toEqual(before);
    expect(await marks()).toEqual([one, other].map(markKey));
  });

  it('change the cards of those alone that show another summary then', async () => {
    await bookmark(other, true, { of: ['s', '2025-09-01'], now: 2 });
    await bookmark(one, true, { now: 2 });
    await withDigests((stores) => deleteDigest(stores, ['s', '2025-09-01']));
    const shown = async () => (await readDrawn(other))?.card.summary.digest.id;
    expect(await shown()).toBe('2025-09-01');
    const set = vi.spyOn(browser.storage.local, 'set');
    const cleared = await bookmarkAll([one, other, third], false);
    expect(await shown()).toBe('2025-09-08');
    expect(await readDrawn(one)).toBeUndefined();
    await takeBackBookmarks(cleared);
    expect(await shown()).toBe('2025-09-01');
    expect((await readDrawn(one))?.card.summary.digest.id).toBe('2025-09-01');
    const written = set.mock.calls.flatMap(([items]) => Object.keys(items));
    expect(written).not.toContain(`card:${third}`);
    set.mockRestore();
  });

  it('are all stored, or none', async () => {
    const { put: really } = IDBObjectStore.prototype;
    let writes = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      writes += 1;
      if (writes === 3) throw new DOMException('full', 'QuotaExceededError');
      return really.apply(this, given);
    });
    await expect(bookmarkAll([one, other, third], true)).rejects.toMatchObject({
      code: 'storage-full',
    });
    full.mockRestore();
    expect(await withStore((db) => db.getAll('reading'))).toEqual([]);
    expect(await marks()).toEqual([]);
  });

  it('are as many as one likes, and what was pressed on their pages before is settled', async () => {
    await writeWish(one, { on: false, source: 's', id: '2025-09-01', at: 1 });
    const many = Array.from({ length: 350 }, (_, n) => `2501.${String(n + 1).padStart(5, '0')}`);
    expect(await bookmarkAll([one, ...many], true, 5)).toHaveLength(351);
    const times = [...(await readings()).values()].map(({ bookmarkedAt }) => bookmarkedAt);
    expect(times).toEqual(Array.from({ length: 351 }, () => 5));
    expect(await browser.storage.local.get(wishKey(one))).toEqual({});
    expect(await bookmarkAll(many.slice(0, 120), false)).toHaveLength(120);
    expect((await readings()).get(many[130] ?? '')?.bookmarkedAt).toBe(5);
  });
});

describe('the bookmark of a summary that is shown', () => {
  const shown = {
    entry: sampleEntry(other),
    digest: { source: 's', id: '2025-09-01', date: '2025-09-01', title: '', revision: 'r' },
    rank: 2,
  };

  it.each([
    ['set', true, undefined],
    ['cleared', false, 5],
  ])('that is %s twice at once was changed once, and comes back', async (_, on, before) => {
    if (before) await bookmark(other, true, { now: before });
    const [first, second] = await Promise.all([
      bookmarkShown(shown, on, 9),
      bookmarkShown(shown, on, 10),
    ]);
    expect(second).toEqual([]);
    expect((await of(other))?.bookmarkedAt).toBe(on ? 9 : undefined);
    await takeBackBookmarks(first);
    expect((await of(other))?.bookmarkedAt).toBe(before);
  });
});
