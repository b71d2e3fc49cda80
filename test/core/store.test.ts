import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../core/paper';
import { bookmarks, byPaper, heads } from '../../core/query';
import { birth } from '../../core/query/birth';
import { bookmark } from '../../core/reading';
import { closeStore, withDigests, withStore } from '../../core/store';
import { putDigest } from '../../core/store/digests';
import { deleteStore, useBrowser } from '../browser';
import { fillDisk } from '../doubles/fillDisk';
import { sampleEntry } from '../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());

/** The first version as it was released. It never changes: readers have it on their disks. */
async function makeFirstVersion(): Promise<void> {
  const db = await openDB('yoyak', 1, {
    upgrade(first) {
      first.createObjectStore('heads', { keyPath: ['source', 'id'] });
      first.createObjectStore('bodies', { keyPath: ['source', 'id'] });
    },
  });
  await db.put('heads', {
    source: 'bundled',
    id: '2025-09-08-daily',
    date: '2025-09-08',
    title: '첫 판의 다이제스트',
    revision: 'a'.repeat(64),
    papers: ['2509.04664'],
  });
  await db.put('bodies', {
    source: 'bundled',
    id: '2025-09-08-daily',
    entries: [sampleEntry('2509.04664')],
  });
  db.close();
}

describe('the store', () => {
  it('keeps what the first version stored and gains the reader’s own store', async () => {
    await makeFirstVersion();
    expect((await heads())[0]?.title).toBe('첫 판의 다이제스트');
    expect(await byPaper('2509.04664')).toHaveLength(1);
    await bookmark('2509.04664', true, { now: 5 });
    expect(await bookmarks()).toMatchObject([{ paper: '2509.04664', bookmarkedAt: 5 }]);
  });

  it('has a name of its own from its birth, or from its upgrade, until it is deleted', async () => {
    await makeFirstVersion();
    const upgraded = await birth();
    expect(upgraded).toMatch(/^[0-9a-f-]{36}$/);
    await closeStore();
    expect(await birth()).toBe(upgraded);
    await deleteStore();
    const next = await birth();
    expect(next).toMatch(/^[0-9a-f-]{36}$/);
    expect(next).not.toBe(upgraded);
  });

  it('lets a newer version upgrade while an old page is open', async () => {
    await heads();
    const newer = await openDB('yoyak', 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('says that it cannot be used when a newer version owns the database, and recovers later', async () => {
    (await openDB('yoyak', 99)).close();
    await expect(heads()).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('says that it is full when the quota is used up', async () => {
    const full = withStore(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    await expect(full).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('can write what fits at once after it was full, where the next transaction may only delete', async () => {
    fillDisk((body) => Boolean((body as { entries?: unknown[] }).entries?.length));
    const about = { date: '2025-09-08', title: '', revision: '', papers: [] } as const;
    const head = { source: 'x', id: 'x', ...about };
    const store = (entries: Entry[]) =>
      withDigests((stores) => putDigest(stores, { head, entries }));
    await expect(store([sampleEntry('2509.04664')])).rejects.toMatchObject({
      code: 'storage-full',
    });
    await expect(store([])).resolves.toBeUndefined();
  });

  it('has ended a transaction when it says that it failed', async () => {
    const { transaction } = IDBDatabase.prototype;
    let aborted = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const opened = transaction.apply(this, args);
      opened.addEventListener('abort', () => {
        aborted = true;
      });
      return opened;
    });
    const row = { run: 1, source: 'x', id: 'x' };
    const twice = withDigests(async ({ befores }) => {
      await befores.add(row);
      await befores.add(row);
    });
    await expect(twice).rejects.toMatchObject({ code: 'storage-unusable' });
    expect(aborted).toBe(true);
  });

  /** Opens another database in the place of ours, of which nobody hears until `answer` is called. */
  function keepSilent() {
    const open = indexedDB.open.bind(indexedDB);
    const listeners: (() => void)[] = [];
    let request: IDBOpenDBRequest | undefined;
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      request = open('silent');
      request.addEventListener = (type: string, listener: unknown) => {
        if (type === 'success') listeners.push(listener as () => void);
      };
      return request;
    });
    const answer = async () => {
      await vi.waitFor(() => expect(request?.readyState).toBe('done'));
      for (const listener of listeners) listener();
    };
    return { answer };
  }
  const waitInVain = async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = expect(heads()).rejects.toMatchObject({ code: 'storage-silent' });
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
    vi.useRealTimers();
  };

  it('says when the browser never answers, and opens again once it does', async () => {
    keepSilent();
    await waitInVain();
    expect(await heads()).toEqual([]);
  });

  it('takes no answer that comes too late, and lets it go', async () => {
    const { answer } = keepSilent();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    await waitInVain();
    expect(close).not.toHaveBeenCalled();
    await answer();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  it('opens again after a failed opening', async () => {
    (await openDB('yoyak', 99)).close();
    await expect(heads()).rejects.toThrow();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('yoyak').onsuccess = resolve;
    });
    expect(await heads()).toEqual([]);
  });
});
