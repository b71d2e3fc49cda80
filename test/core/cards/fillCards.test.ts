import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { cardKey, readCard } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { isEachCarded } from '../../../core/cards/wanted';
import { heads } from '../../../core/query';
import { bookmark } from '../../../core/reading';
import { withStore } from '../../../core/store';
import { useBrowser } from '../../browser';
import { readDrawn } from '../../look';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());

async function put(id: string, papers: readonly string[]): Promise<void> {
  const { date, title, entries } = sampleDigest(id, papers, `${id}의 결론이다.`);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers });
    await db.put('bodies', { source: 's', id, entries });
  });
}
const drop = (id: string) =>
  withStore(async (db) => {
    await db.delete('heads', ['s', id]);
    await db.delete('bodies', ['s', id]);
  });

/** Has the cards follow what `write` does; gives the stores that were read whole meanwhile. */
async function fillAfter(write: () => Promise<void>): Promise<readonly string[]> {
  const before = await heads();
  await write();
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await fillCards(before);
  const read = all.mock.contexts.map((store) => (store as IDBObjectStore).name);
  all.mockRestore();
  return read;
}
const shown = async (paper: string) => (await readDrawn(paper))?.card.summary.digest.id;
const [old, kept, both, fresh] = ['2509.00001', '2509.00002', '2509.00003', '2509.00004'];

describe('cards that follow one post', () => {
  beforeEach(async () => {
    await put('2025-09-01-a', [old, kept]);
    await put('2025-09-02-b', [both]);
    await bookmark(kept, true, { now: 1 });
    await bookmark(both, true, { now: 2 });
    await fillCards();
    expect(await isEachCarded()).toBe(true);
  });

  it('look at what the reader did with its papers alone', async () => {
    const read = await fillAfter(() => put('2025-09-08-c', [fresh, both]));
    expect(read).toContain('heads');
    expect(read).not.toContain('reading');
    expect(await shown(fresh)).toBe('2025-09-08-c');
    // The bookmark is of the older one, and that comes first.
    expect(await shown(both)).toBe('2025-09-02-b');
    expect(await shown(kept)).toBe('2025-09-01-a');
  });

  it('keep what a bookmark alone keeps of one that went, and nothing else of it', async () => {
    const read = await fillAfter(() => drop('2025-09-01-a'));
    expect(read).not.toContain('reading');
    expect(await shown(kept)).toBe('2025-09-01-a');
    expect(await readCard(old)).toMatchObject({ none: true });
    // Nor does the next one take it away.
    expect(await isEachCarded()).toBe(true);
    expect(await fillAfter(() => put('2025-09-08-c', [fresh]))).not.toContain('reading');
    expect(await shown(kept)).toBe('2025-09-01-a');
  });

  it('show what the reader pressed meanwhile', async () => {
    const set = browser.storage.local.set.bind(browser.storage.local);
    let isPressed = false;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if (cardKey(fresh) in items && !isPressed) {
        isPressed = true;
        await withStore((db) => db.delete('reading', both));
      }
      return set(items);
    });
    await fillAfter(() => put('2025-09-08-c', [fresh, both]));
    expect(isPressed).toBe(true);
    expect(await shown(both)).toBe('2025-09-08-c');
  });

  it.each([
    ['a card of a digest', old],
    ['the card of a bookmark alone', kept],
  ])('look at all where one got lost, and bring it back: %s', async (_which, lost) => {
    await fillAfter(() => drop('2025-09-01-a'));
    await put('2025-09-01-a', lost === old ? [old] : []);
    await fillCards();
    expect(await isEachCarded()).toBe(true);
    await browser.storage.local.remove(cardKey(lost));
    expect(await fillAfter(() => put('2025-09-08-c', [fresh]))).toContain('reading');
    expect(await shown(lost)).toBe('2025-09-01-a');
  });

  it('look at all where many papers came', async () => {
    const many = Array.from({ length: 501 }, (_, at) => `2510.${String(at).padStart(5, '0')}`);
    expect(await fillAfter(() => put('2025-10-01-d', many))).toContain('reading');
    expect(await shown(many[500] ?? '')).toBe('2025-10-01-d');
  });
});
