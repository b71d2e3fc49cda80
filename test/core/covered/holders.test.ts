import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { outdateCards } from '../../../core/cards/outdated';
import { COVERED_MONTHS } from '../../../core/covered';
import { fillCovered } from '../../../core/covered/fillCovered';
import { findHolders } from '../../../core/covered/holders';
import { PARSER } from '../../../core/paper/parser';
import { heads } from '../../../core/query';
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
/** Older than all that have a card: one digest has the first, two have the other. */
const oldest = '2401.10995';
const shared = 'hep-th/9502002';
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
    for (const id of ['2023-12-30-a', '2023-12-31-b']) await store(id, [shared]);
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

const draw = async (asked: string) => {
  const { frame } = createHandlers(createRunner(), plainMaker());
  return frame({ paper: asked }, { tab: 1, isPrivate: false });
};

describe('a page of a paper without a card', () => {
  /** What the background reads for each of some papers, with so many digests in the store. */
  const countFor = async (digests: number, asked: readonly string[]) => {
    await grow(digests);
    const counts: number[] = [];
    for (const each of asked) counts.push(await countRead(() => draw(each)));
    // What counts does count.
    expect(await countRead(() => heads())).toBeGreaterThan(digests);
    return counts;
  };

  it('has no more read however much is stored, whether no digest has it, one or two', async () => {
    const asked = [bare, old, oldest, shared];
    const few = await countFor(310, asked);
    expect(await countFor(620, asked)).toEqual(few);
    expect(Math.max(...few)).toBeLessThan(20);
    const drawn = await Promise.all(asked.map(draw));
    expect(drawn.map((frame) => frame !== undefined)).toEqual([false, false, true, true]);
    const holders = await Promise.all(asked.map(findHolders));
    expect(holders.map((each) => each?.length)).toEqual([0, 0, 1, 2]);
  });

  it('has what a bookmark alone keeps', async () => {
    await grow(0);
    await bookmark(paper, true);
    await exclusively(() => withStore((db) => db.clear('heads')));
    await cardsFollowed();
    await exclusively(() => store('2025-09-09-b', [old]));
    await cardsFollowed();
    expect(await findHolders(paper)).toEqual([]);
    expect(readBack(await draw(paper)).card.summary.from).toBeDefined();
  });
});

describe('which digests have a paper', () => {
  it('is sure once all has followed, and of what a digest has never', async () => {
    await grow(0);
    expect(await Promise.all([paper, bare, old, shared].map(findHolders))).toEqual([
      [['s', '2025-09-08-a']],
      [],
      [],
      [
        ['s', '2023-12-30-a'],
        ['s', '2023-12-31-b'],
      ],
    ]);
  });

  it('is told of names as they are', async () => {
    const id = '글 "9월", [1]\n';
    await store(id, [paper]);
    await exclusively(() => store('2025-09-08-b', ['2509.00012']));
    await cardsFollowed();
    expect(await findHolders(paper)).toEqual([['s', id]]);
    // A paper whose number begins like another's is another.
    expect(await findHolders('2509.0001')).toEqual([]);
  });

  it('is not believed while the store changes', async () => {
    await grow(0);
    const { cards } = await browser.storage.local.get('cards');
    await browser.storage.local.set({ cards: { ...(cards as object), holds: 'unknown' } });
    for (const asked of [paper, bare]) expect(await findHolders(asked)).toBeUndefined();
  });

  it('is not believed of what another version noted, nor in another language', async () => {
    await grow(0);
    const { cards } = await browser.storage.local.get('cards');
    for (const other of [{ version: '0.0.1' }, { language: 'xx' }, { format: 1 }]) {
      await browser.storage.local.set({ cards: { ...(cards as object), ...other } });
      for (const asked of [paper, bare]) expect(await findHolders(asked)).toBeUndefined();
    }
  });

  it.each([
    ['its record is lost', 'covered-in:2509.00', undefined],
    ['its record is damaged', 'covered-in:2509.00', '[["s"'],
    ['its record is another thing', 'covered-in:2509.00', '7'],
    ['its record has other things', 'covered-in:2509.00', '[7, null]'],
    ['its month is lost', 'covered-blocks:2509', undefined],
    ['its month is damaged', 'covered-blocks:2509', 7],
    ['the months are lost', COVERED_MONTHS, undefined],
    ['the months are damaged', COVERED_MONTHS, ['2509']],
    ['what the cards say of themselves is lost', 'cards', undefined],
  ])('is not believed where %s, until it is made anew', async (_what, key, value) => {
    await grow(0);
    if (value === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: value });
    for (const asked of [paper, '2509.00999']) expect(await findHolders(asked)).toBeUndefined();
    expect(await draw(paper)).toBeDefined();
    await fillCovered();
    if (key !== 'cards') expect(await findHolders(paper)).toEqual([['s', '2025-09-08-a']]);
  });

  it('is never said by cards that are current before the records are', async () => {
    await grow(0);
    const said: unknown[] = [];
    const hear = (changes: object) => {
      if ('cards' in changes) void findHolders(old).then((found) => said.push(found));
    };
    browser.storage.onChanged.addListener(hear);
    await exclusively(async () => {
      await outdateCards();
      await store('2025-09-09-b', [old]);
    });
    await cardsFollowed();
    browser.storage.onChanged.removeListener(hear);
    expect(said.length).toBeGreaterThan(0);
    expect(said).not.toContainEqual([]);
  });
});
