import { describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard, rebuildCards } from '../core/cards';
import { withStore } from '../core/store';
import { useBrowser } from './browser';
import { sampleDigest } from './samples';

useBrowser();

async function store(id: string, papers: readonly string[]): Promise<void> {
  const { entries, date, title } = sampleDigest(id, papers);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers });
    await db.put('bodies', { source: 's', id, entries });
  });
}

describe('the card cache', () => {
  it('knows nothing before it was made: a page must ask', async () => {
    expect(await readCard('2509.00001')).toEqual({ none: false, bookmarked: false });
  });

  it('holds the newest summary and where else the paper stands', async () => {
    await store('2025-09-01-a', ['2509.00001', '2509.00002']);
    await store('2025-09-08-b', ['2509.00002']);
    await rebuildCards();
    const { card } = await readCard('2509.00002');
    expect(card?.summary).toMatchObject({ rank: 1, digest: { id: '2025-09-08-b' } });
    expect(card?.others).toMatchObject([{ rank: 2, digest: { id: '2025-09-01-a' } }]);
    expect(card?.gist).toBe('2509.00002의 결론이다.');
  });

  it('is sure that a paper has no summary only when it holds them all', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await store('2025-09-08-b', ['2509.00002']);
    await rebuildCards();
    expect(await readCard('2509.77777')).toMatchObject({ none: true });
    await rebuildCards(1);
    expect(await readCard('2509.77777')).toMatchObject({ none: false });
    expect((await readCard('2509.00002')).card).toBeDefined();
    expect((await readCard('2509.00001')).card).toBeUndefined();
  });

  it('forgets a paper that is no longer stored and leaves other keys alone', async () => {
    await browser.storage.local.set({ settings: { collapsed: true } });
    await store('2025-09-01-a', ['2509.00001']);
    await rebuildCards();
    await withStore((db) => db.clear('heads'));
    await rebuildCards();
    expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual([
      'cards',
      'settings',
    ]);
  });
});
