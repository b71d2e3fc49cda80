import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { cardKey, readCard, STATE } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { bookmark } from '../../../core/reading';
import { withStore } from '../../../core/store';
import { mendCards, restoreCards } from '../../../core/sync/exclusively';
import { wake } from '../../../entrypoints/background/wake';
import { useBrowser } from '../../browser';
import { readDrawn } from '../../look';
import { plainMaker } from '../../maker';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());
const { local } = browser.storage;
const papers = ['2509.00001', '2509.00002', '2509.00003'];

async function fill(): Promise<void> {
  const { id, date, title, entries } = sampleDigest('2025-09-01-a', papers);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers });
    await db.put('bodies', { source: 's', id, entries });
  });
  await fillCards();
}
const written = () => {
  const set = vi.spyOn(local, 'set');
  const isCard = (key: string) => !key.startsWith('covered');
  return () => set.mock.calls.flatMap(([items]) => Object.keys(items)).filter(isCard);
};

describe('a card that got lost', () => {
  it.each([
    ['one', papers.slice(0, 1)],
    ['two', papers.slice(1)],
    ['all', papers],
  ])(
    'is believed by a page until the background sees to it, and then it is back: %s',
    async (_what, lost) => {
      await fill();
      await local.remove(lost.map(cardKey));
      expect(await readCard(lost[0] ?? '')).toMatchObject({ none: true });
      const keys = written();
      await restoreCards();
      for (const paper of papers)
        expect((await readDrawn(paper))?.card.summary.entry.paper).toBe(paper);
      // The others are left as they are.
      expect(keys()).toEqual([...lost.map(cardKey), STATE]);
    },
  );

  it('is back also when a bookmark alone keeps what it shows', async () => {
    await fill();
    await bookmark('2509.00002', true, { now: 1 });
    await withStore(async (db) => {
      await db.clear('heads');
      await db.clear('bodies');
    });
    await fillCards();
    await local.remove(cardKey('2509.00002'));
    await restoreCards();
    expect((await readDrawn('2509.00002'))?.card.summary.entry.paper).toBe('2509.00002');
  });

  it.each([
    ['one', papers.slice(0, 1)],
    ['all', papers],
  ])('is missed after it was looked for in vain, too: %s', async (_what, lost) => {
    await fill();
    await restoreCards();
    await local.remove(lost.map(cardKey));
    await restoreCards();
    for (const paper of papers) expect(await readDrawn(paper)).toBeDefined();
  });

  it('is seen to whenever the background wakes', async () => {
    await fill();
    await local.remove(cardKey('2509.00002'));
    await wake({ resume: async () => undefined }, plainMaker());
    expect(await readDrawn('2509.00002')).toBeDefined();
  });
});

describe('cards of which none got lost', () => {
  it('are left alone, and nothing of them is read but their keys', async () => {
    await fill();
    await mendCards();
    const keys = written();
    const get = vi.spyOn(local, 'get');
    Object.assign(local, { getKeys: async () => [...papers.map(cardKey), STATE] });
    await restoreCards();
    expect(keys()).toEqual([]);
    expect(get.mock.calls.flatMap(([asked]) => asked)).not.toContain(null);
    expect(get.mock.calls.flatMap(([asked]) => asked)).not.toContain(cardKey('2509.00001'));
    Reflect.deleteProperty(local, 'getKeys');
  });

  it('are counted, and nothing else that is stored is looked at, until their number is another', async () => {
    await fill();
    await mendCards();
    await restoreCards();
    const readings = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const of = () => readings.mock.contexts.map((store) => (store as IDBObjectStore).name);
    await restoreCards();
    expect(of()).not.toContain('heads');
    expect(of()).not.toContain('reading');
    await local.set({ [cardKey('2401.00001')]: 'x' });
    await restoreCards();
    expect(of()).toContain('heads');
  });

  it('are so beyond what there is room for, and a stranger among them goes with the next fill', async () => {
    await fill();
    await fillCards(undefined, { limit: 2 });
    expect(await readDrawn('2509.00003')).toBeUndefined();
    await local.set({ [cardKey('2401.00001')]: 'x' });
    await fillCards(undefined, { limit: 2 });
    expect(await local.get(cardKey('2401.00001'))).toEqual({});
  });
});
