import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { digest } from '../../../core/query';
import {
  type DigestStores,
  withDigests,
  type withEverything,
  withStore,
} from '../../../core/store';
import { deleteDigest, digestKey, putDigest, putHead } from '../../../core/store/digests';
import { useBrowser } from '../../browser';
import { sampleEntry } from '../../samples';

useBrowser();

const makeDigest = (id: string, source = 'files') => ({
  head: {
    source,
    id,
    date: '2025-09-08',
    title: '글',
    revision: id,
    papers: ['2509.04664'],
  } as const,
  entries: [sampleEntry('2509.04664')],
});
const put = (...ids: string[]) =>
  withDigests((stores) => Promise.all(ids.map((id) => putDigest(stores, makeDigest(id)))));
const keys = () =>
  withStore((db) => Promise.all([db.getAllKeys('heads'), db.getAllKeys('bodies')]));

describe('a digest', () => {
  it('is put with its entries, replaced and taken out whole', async () => {
    await put('a', 'b');
    const changed = { ...makeDigest('a'), entries: [] };
    await withDigests((stores) => putDigest(stores, changed));
    expect(await digest(['files', 'a'])).toEqual(changed);
    await withDigests((stores) => deleteDigest(stores, digestKey(changed.head)));
    expect(await keys()).toEqual([[['files', 'b']], [['files', 'b']]]);
  });

  it('is taken out with all of a range, and none of another source', async () => {
    await put('a', 'b');
    await withDigests((stores) => putDigest(stores, makeDigest('a', 'rss-1')));
    const own = IDBKeyRange.bound(['files'], ['files', []]);
    await withDigests((stores) => deleteDigest(stores, own));
    expect(await keys()).toEqual([[['rss-1', 'a']], [['rss-1', 'a']]]);
  });

  it('gets another head over the same entries', async () => {
    await put('a');
    const { head, entries } = makeDigest('a');
    await withDigests((stores) => putHead(stores, { ...head, goneAt: 7 }));
    expect(await digest(['files', 'a'])).toEqual({ head: { ...head, goneAt: 7 }, entries });
  });

  it('has no head where its entries could not be put', async () => {
    await keys();
    const asked: string[] = [];
    const { put: really } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      asked.push(this.name);
      if (this.name === 'bodies') throw new DOMException('no room', 'QuotaExceededError');
      return really.apply(this, args);
    });
    await expect(put('a')).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(asked).toEqual(['bodies']);
    expect(await keys()).toEqual([[], []]);
  });

  // It is written in this way alone: to all others its stores are to be read, or the types tell.
  type Written = 'put' | 'add' | 'delete' | 'clear';
  type None = { [W in Written]: undefined };
  expectTypeOf<Pick<DigestStores['heads'], Written>>().toEqualTypeOf<None>();
  expectTypeOf<Pick<DigestStores['bodies'], Written>>().toEqualTypeOf<None>();
  type All = Parameters<Parameters<typeof withEverything>[0]>[0];
  expectTypeOf<Pick<All['heads'], Written>>().toEqualTypeOf<None>();
  type Cursor = NonNullable<Awaited<ReturnType<DigestStores['heads']['openCursor']>>>;
  expectTypeOf<Cursor['update']>().toEqualTypeOf<undefined>();
  expectTypeOf<Cursor['delete']>().toEqualTypeOf<undefined>();
});
