import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { bookmarks, byPaper, latest } from '../core/query';
import { bookmark } from '../core/reading';
import { withStore } from '../core/store';
import { useBrowser } from './browser';
import { sampleEntry } from './samples';

useBrowser();

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
    expect((await latest())?.head.title).toBe('첫 판의 다이제스트');
    expect(await byPaper('2509.04664')).toHaveLength(1);
    await bookmark('2509.04664', true, 5);
    expect(await bookmarks()).toEqual([{ paper: '2509.04664', bookmarkedAt: 5 }]);
  });

  it('lets a newer version upgrade while an old page is open', async () => {
    await latest();
    const newer = await openDB('yoyak', 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('says that it cannot be used when a newer version owns the database, and recovers later', async () => {
    (await openDB('yoyak', 99)).close();
    await expect(latest()).rejects.toMatchObject({ code: 'storage-unusable' });
  });

  it('says that it is full when the quota is used up', async () => {
    const full = withStore(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    await expect(full).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('opens again after a failed opening', async () => {
    (await openDB('yoyak', 99)).close();
    await expect(latest()).rejects.toThrow();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('yoyak').onsuccess = resolve;
    });
    expect(await latest()).toBeUndefined();
  });
});
