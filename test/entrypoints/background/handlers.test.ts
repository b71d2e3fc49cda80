import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { nameDay } from '../../../components/words/nameDay';
import { cardKey, readCard, STATE } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { areCardsCurrent } from '../../../core/cards/outdated';
import { fillCovered } from '../../../core/covered/fillCovered';
import { PARSER } from '../../../core/paper/parser';
import { birth } from '../../../core/query/birth';
import { withStore } from '../../../core/store';
import { addSource } from '../../../core/sync/sources';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { createMender } from '../../../entrypoints/background/mender';
import { createRunner } from '../../../entrypoints/background/runs/runner';
import { cardsFollowed, useBrowser } from '../../browser';
import { readBack, readDrawn } from '../../look';
import { plainMaker } from '../../maker';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const paper = '2509.00001';
const other = '2509.00002';
const from = { tab: 1, isPrivate: false };

async function store(id: string, papers: readonly string[], source = 's'): Promise<void> {
  const { entries, date, title } = sampleDigest(id, papers, `${id}의 결론이다.`);
  await withStore(async (db) => {
    await db.put('heads', { source, id, date, title, revision: id, papers });
    await db.put('bodies', { source, id, entries });
  });
}

it('the text to be copied is that of the digest that is shown', async () => {
  for (const id of ['2025-09-01-a', '2025-09-08-b']) await store(id, [paper]);
  const { copy } = createHandlers(createRunner(), plainMaker());
  const text = await copy({ paper, source: 's', id: '2025-09-01-a' }, from);
  expect(text).toContain(`](https://arxiv.org/abs/${paper})`);
  expect(text).toContain('2025-09-01-a의 결론이다.');
  expect(text).not.toContain('2025-09-08-b');
  await expect(copy({ paper, source: 's', id: 'gone' }, from)).rejects.toMatchObject({
    code: 'nothing-found',
  });
});

it('the text to be copied ends with where it is from, as the reader calls that', async () => {
  const every = { kind: 'off' } as const;
  const url = 'https://github.com/kim/papers/tree/HEAD/_posts';
  const offer = { kind: 'github', url, title: '매일', digests: 1, papers: 1, sampled: 1 } as const;
  const { id: source } = await addSource(offer, every);
  await store('2025-09-01-a', [paper], source);
  const { copy } = createHandlers(createRunner(), plainMaker());
  const text = await copy({ paper, source, id: '2025-09-01-a' }, from);
  expect(text.endsWith(` · 매일 · ${nameDay('2025-09-01')}\n`)).toBe(true);
  expect(text).toContain('\n\n출처: ');
});

it('a letter is begun where the source of the digest has its repository, one tab a press', async () => {
  const every = { kind: 'off' } as const;
  const url = 'https://github.com/kim/papers/tree/HEAD/_posts';
  const offer = { kind: 'github', url, title: '매일', digests: 1, papers: 1, sampled: 1 } as const;
  const { id: source } = await addSource(offer, every);
  await store('2025-09-01-a', [paper], source);
  await store('2025-09-08-b', [paper]);
  const create = vi.spyOn(browser.tabs, 'create');
  const { report } = createHandlers(createRunner(), plainMaker());
  const press = () => report({ paper, source, id: '2025-09-01-a' }, from);
  await Promise.all([press(), press(), press()]);
  expect(create.mock.calls.map(([{ url: at = '' }]) => at.replace(/\?.*/, ''))).toEqual([
    'https://github.com/kim/papers/issues/new',
  ]);
  for (const of of [
    { source: 's', id: '2025-09-08-b' },
    { source, id: 'gone' },
    { source: 'https://evil.example', id: '2025-09-01-a' },
  ])
    await expect(report({ paper, ...of }, from)).rejects.toMatchObject({ code: 'nothing-found' });
  expect(create).toHaveBeenCalledTimes(1);
});

describe('a page that asks for a paper', () => {
  beforeEach(async () => {
    const { version } = browser.runtime.getManifest();
    // What ships is there.
    const bundle = { version, parser: PARSER, revisions: {}, into: await birth() };
    await browser.storage.local.set({ bundle });
    await store('2025-09-01-a', [paper, other]);
    await fillCards();
  });

  it.each([
    ['the digest', () => withStore((db) => db.delete('heads', ['s', '2025-09-01-a']))],
    ['all there was', () => withStore((db) => db.clear('heads'))],
  ])('and chooses a digest hears that it has gone: %s', async (_what, remove) => {
    await store('2025-09-08-b', [paper]);
    await remove();
    const { frame } = createHandlers(createRunner(), plainMaker());
    const asked = frame({ paper, source: 's', id: '2025-09-01-a' }, from);
    await expect(asked).rejects.toMatchObject({ code: 'nothing-found' });
  });

  /** Asks as a page does, and gives the keys that are written then. */
  async function ask(of: { readonly source?: string; readonly id?: string } = {}) {
    const set = vi.spyOn(browser.storage.local, 'set');
    const mend = vi.fn(createMender());
    const frame = await createHandlers(createRunner(), plainMaker(), mend).frame(
      { paper, ...of },
      from,
    );
    expect(readBack(frame).card.summary.entry.paper).toBe(paper);
    await Promise.all(mend.mock.results.map(({ value }) => value));
    await cardsFollowed();
    const keys = set.mock.calls.flatMap(([items]) => Object.keys(items));
    set.mockRestore();
    return keys;
  }

  it.each(['damaged', '{}', 7])('has its card made anew, and no other: %s', async (damaged) => {
    const known = await browser.storage.local.get(null);
    await browser.storage.local.set({ [cardKey(paper)]: damaged, [cardKey(other)]: damaged });
    expect(await ask()).toEqual([cardKey(paper)]);
    expect(await browser.storage.local.get(null)).toEqual({
      ...known,
      [cardKey(other)]: damaged,
    });
    expect((await readDrawn(paper))?.card.summary.digest.id).toBe('2025-09-01-a');
  });

  it('has all made anew where the whole cache is damaged', async () => {
    await fillCovered();
    const known = await browser.storage.local.get(null);
    const state = known[STATE] as object;
    await browser.storage.local.set({
      [STATE]: { ...state, shared: 'abcdefgh' },
      [cardKey(other)]: 7,
    });
    expect((await ask()).sort()).toEqual([cardKey(paper), cardKey(paper), cardKey(other), 'cards']);
    expect(await browser.storage.local.get(null)).toEqual(known);
    expect(await areCardsCurrent()).toBe(true);
  });

  it('has nothing made when the paper has no card, or when another of its digests is chosen', async () => {
    await fillCards(undefined, { limit: 0 });
    expect(await ask()).toEqual([]);
    expect((await readCard(paper)).frame).toBeUndefined();
    await browser.storage.local.set({ [cardKey(paper)]: 'damaged' });
    expect(await ask({ source: 's', id: '2025-09-01-a' })).toEqual([]);
  });

  it('is not the one that tries a full disk again and again', async () => {
    let now = 0;
    const mend = createMender(() => now);
    await browser.storage.local.set({ [STATE]: 'damaged' });
    const full = new DOMException('no room', 'QuotaExceededError');
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    await expect(mend(paper)).rejects.toMatchObject({ code: 'storage-full' });
    const tried = set.mock.calls.length;
    for (let time = 0; time < 5; time += 1) await mend(paper);
    expect(set).toHaveBeenCalledTimes(tried);
    set.mockRestore();
    now += 16 * 60_000;
    await mend(paper);
    expect(await areCardsCurrent()).toBe(true);
  });
});
