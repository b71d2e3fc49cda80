import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard } from '../core/cards';
import { fillCards, outdateCards } from '../core/cards/fill';
import { heads } from '../core/query';
import { withStore } from '../core/store';
import { mendCards } from '../core/sync/exclusively';
import { addSource, changeSource } from '../core/sync/sources';
import { useBrowser } from './browser';
import { sampleDigest } from './samples';

useBrowser();

/** The texts of two digests are the same only where both are `said`. */
async function store(
  id: string,
  papers: readonly string[],
  source = 's',
  said = `${id}의 결론이다.`,
): Promise<void> {
  const { entries, date, title } = sampleDigest(id, papers, said);
  await withStore(async (db) => {
    await db.put('heads', { source, id, date, title, revision: id, papers });
    await db.put('bodies', { source, id, entries });
  });
}

describe('the card cache', () => {
  it('knows nothing before it was made: a page must ask', async () => {
    expect(await readCard('2509.00001')).toEqual({
      none: false,
      bookmarked: false,
      settings: { collapsed: false },
      names: {},
    });
  });

  it('holds the newest summary and where else the paper stands', async () => {
    await store('2025-09-01-a', ['2509.00001', '2509.00002']);
    await store('2025-09-08-b', ['2509.00002']);
    await fillCards();
    const { card } = await readCard('2509.00002');
    expect(card?.summary).toMatchObject({ rank: 1, digest: { id: '2025-09-08-b' } });
    expect(card?.others).toMatchObject([{ rank: 2, digest: { id: '2025-09-01-a' } }]);
    expect(card?.gist).toBe('2025-09-08-b의 결론이다.');
  });

  it('names the other digests newest first, whatever their sources', async () => {
    await store('2025-09-01-a', ['2509.00001'], 'files');
    await store('2025-09-03-b', ['2509.00001'], 'files');
    await store('2025-09-02-c', ['2509.00001'], 'bundled');
    await store('2025-09-08-d', ['2509.00001'], 'bundled');
    await fillCards();
    const { card } = await readCard('2509.00001');
    expect(card?.summary.digest.id).toBe('2025-09-03-b');
    expect(card?.others.map(({ digest }) => digest.id)).toEqual([
      '2025-09-08-d',
      '2025-09-02-c',
      '2025-09-01-a',
    ]);
  });

  it('folds what says the same word for word, and names every place of it', async () => {
    await store('2025-09-08-a', ['2509.00001'], 'files', '같은 글이다.');
    await store('2025-09-08-b', ['2509.00001'], 'bundled', '같은 글이다.');
    await store('2025-09-05-c', ['2509.00001'], 'bundled', '다른 글이다.');
    await store('2025-09-04-d', ['2509.00001'], 'bundled', '다른  글이다.');
    await fillCards();
    const { card } = await readCard('2509.00001');
    expect(card?.summary.digest.id).toBe('2025-09-08-a');
    expect(card?.also?.map(({ digest }) => digest.id)).toEqual(['2025-09-08-b']);
    expect(card?.others.map(({ digest }) => digest.id)).toEqual(['2025-09-05-c']);
    expect(card?.others[0]?.also?.map(({ digest }) => digest.id)).toEqual(['2025-09-04-d']);
  });

  it('knows what the reader calls each subscription, a new name at once', async () => {
    const offer = {
      kind: 'rss',
      url: 'https://example.org/feed',
      digests: 0,
      papers: 0,
      sampled: 0,
    } as const;
    const { id } = await addSource({ ...offer, title: '매일 논문' }, { kind: 'off' });
    await fillCards();
    expect((await readCard('2509.00001')).names).toEqual({ [id]: '매일 논문' });
    await changeSource(id, { title: '아침 논문' });
    expect((await readCard('2509.00001')).names).toEqual({ [id]: '아침 논문' });
  });

  it('is sure that a paper has no summary only when it holds them all', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await store('2025-09-08-b', ['2509.00002']);
    await fillCards();
    expect(await readCard('2509.77777')).toMatchObject({ none: true });
    await fillCards(undefined, 1);
    expect(await readCard('2509.77777')).toMatchObject({ none: false });
    expect((await readCard('2509.00002')).card).toBeDefined();
    expect((await readCard('2509.00001')).card).toBeUndefined();
  });

  it('writes only what differs from what it was made from', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    const before = await heads();
    await store('2025-09-08-b', ['2509.00002']);
    const set = vi.spyOn(browser.storage.local, 'set');
    await fillCards(before);
    expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).toEqual([
      'card:2509.00002',
      'cards',
    ]);
    expect(await readCard('2509.77777')).toMatchObject({ none: true });
  });

  it('lets the oldest paper go when a newer one takes its place', async () => {
    await store('2025-09-01-a', ['2509.00001', '2509.00002']);
    await fillCards(undefined, 2);
    const before = await heads();
    await store('2025-09-08-b', ['2509.00003']);
    await fillCards(before, 2);
    expect((await readCard('2509.00003')).card).toBeDefined();
    expect((await readCard('2509.00001')).card).toBeDefined();
    expect(await readCard('2509.00002')).toEqual({
      none: false,
      bookmarked: false,
      settings: { collapsed: false },
      names: {},
    });
  });

  it('is mended when whoever changed the store died before the cards followed', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await outdateCards();
    await withStore((db) => db.clear('heads'));
    await mendCards();
    expect(await readCard('2509.00001')).toMatchObject({ none: true });
    expect((await readCard('2509.00001')).card).toBeUndefined();
  });

  it('reads the settings along, whatever stands there', async () => {
    await browser.storage.local.set({ settings: { collapsed: true } });
    expect((await readCard('2509.00001')).settings).toEqual({ collapsed: true });
    await browser.storage.local.set({ settings: 'damaged' });
    expect((await readCard('2509.00001')).settings).toEqual({ collapsed: false });
  });

  it('shows no card of another format', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await browser.storage.local.set({ cards: { format: 0, holds: 'all' } });
    expect(await readCard('2509.00001')).toEqual({
      none: false,
      bookmarked: false,
      settings: { collapsed: false },
      names: {},
    });
  });

  it('forgets a paper that is no longer stored and leaves other keys alone', async () => {
    await browser.storage.local.set({ settings: { collapsed: true } });
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await withStore((db) => db.clear('heads'));
    await fillCards();
    expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual([
      'cards',
      'settings',
    ]);
  });
});
