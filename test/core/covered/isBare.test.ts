import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { outdateCards } from '../../../core/cards/outdated';
import { COVERED_MONTHS, coveredKey } from '../../../core/covered';
import { isBare } from '../../../core/covered/isBare';
import { PARSER } from '../../../core/paper/parser';
import { birth } from '../../../core/query/birth';
import { bookmark } from '../../../core/reading';
import { withStore } from '../../../core/store';
import { exclusively } from '../../../core/sync/exclusively';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { createRunner } from '../../../entrypoints/background/runs/runner';
import { cardsFollowed, useBrowser } from '../../browser';
import { readBack } from '../../look';
import { plainMaker } from '../../maker';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());

const paper = '2509.00001';
const bare = '2509.99999';
/** Of a month of which no digest has anything. */
const old = 'hep-th/9901001';

async function store(id: string, papers: readonly string[]): Promise<void> {
  const { entries, date, title } = sampleDigest(id, papers);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers });
    await db.put('bodies', { source: 's', id, entries });
  });
}

/** So many digests of ten papers, more in all than there are cards, and all that follows their write. */
async function grow(digests: number): Promise<void> {
  const { version } = browser.runtime.getManifest();
  // What ships is there.
  const bundle = { version, parser: PARSER, revisions: {}, into: await birth() };
  await browser.storage.local.set({ bundle });
  await exclusively(async () => {
    for (let at = 0; at < digests; at += 1) {
      const papers = Array.from({ length: 10 }, (_, rank) => `2401.${10_000 + 10 * at + rank}`);
      await store(`2024-01-01-${at}`, papers);
    }
    await store('2025-09-08-a', [paper]);
  });
  await cardsFollowed();
}

/** Counts the records that IndexedDB gives while `work` is done. */
async function countRead(work: () => Promise<unknown>): Promise<number> {
  let read = 0;
  for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor'] as const) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name as 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = real.apply(this, args);
      request.addEventListener('success', () => {
        read += Array.isArray(request.result) ? request.result.length : 1;
      });
      return request;
    });
  }
  await work();
  vi.restoreAllMocks();
  return read;
}

describe('a page of a paper without a summary', () => {
  it.each([bare, old])('has no more read however much is stored: %s', async (asked) => {
    const counts: number[] = [];
    for (const digests of [310, 620]) {
      await grow(digests);
      const { frame } = createHandlers(createRunner(), plainMaker());
      const ask = () => frame({ paper: asked }, { tab: 1, isPrivate: false });
      counts.push(await countRead(async () => expect(await ask()).toBeUndefined()));
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(20);
    // What counts does count.
    const known = () =>
      createHandlers(createRunner(), plainMaker()).frame({ paper }, { tab: 1, isPrivate: false });
    expect(await countRead(known)).toBeGreaterThan(600);
  });

  it('has what a bookmark alone keeps', async () => {
    await grow(0);
    await bookmark(paper, true);
    await exclusively(() => withStore((db) => db.clear('heads')));
    await cardsFollowed();
    await exclusively(() => store('2025-09-09-b', [old]));
    await cardsFollowed();
    expect(await isBare(paper)).toBe(true);
    const { frame } = createHandlers(createRunner(), plainMaker());
    const drawn = readBack(await frame({ paper }, { tab: 1, isPrivate: false }));
    expect(drawn.card.summary.from).toBeDefined();
  });
});

describe('that no digest has a paper', () => {
  it('is sure once all has followed, and of what a digest has never', async () => {
    await grow(0);
    expect(await Promise.all([paper, bare, old].map(isBare))).toEqual([false, true, true]);
  });

  it('is not believed while the store changes', async () => {
    await grow(0);
    const { cards } = await browser.storage.local.get('cards');
    await browser.storage.local.set({ cards: { ...(cards as object), holds: 'unknown' } });
    expect(await isBare(bare)).toBe(false);
  });

  it('is not believed of what another version noted, nor in another language', async () => {
    await grow(0);
    const { cards } = await browser.storage.local.get('cards');
    for (const other of [{ version: '0.0.1' }, { language: 'xx' }, { format: 1 }]) {
      await browser.storage.local.set({ cards: { ...(cards as object), ...other } });
      expect(await isBare(bare)).toBe(false);
    }
  });

  it.each([
    ['its record is lost', coveredKey(bare), undefined],
    ['its record is damaged', coveredKey(bare), 7],
    ['the months are lost', COVERED_MONTHS, undefined],
    ['the months are damaged', COVERED_MONTHS, ['2509']],
    ['what the cards say of themselves is lost', 'cards', undefined],
  ])('is not believed where %s', async (_what, key, value) => {
    await grow(0);
    if (value === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: value });
    expect(await isBare(bare)).toBe(false);
  });

  it('is never said by cards that are current before the records are', async () => {
    await grow(0);
    const said: boolean[] = [];
    const hear = (changes: object) => {
      if ('cards' in changes) void isBare(old).then((is) => said.push(is));
    };
    browser.storage.onChanged.addListener(hear);
    await exclusively(async () => {
      await outdateCards();
      await store('2025-09-09-b', [old]);
    });
    await cardsFollowed();
    browser.storage.onChanged.removeListener(hear);
    expect(said.length).toBeGreaterThan(0);
    expect(said).not.toContain(true);
  });
});
