import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { CARD_FORMAT, cardKey, readCard, STATE } from '../../core/cards';
import { writeShared } from '../../core/cards/cache/shared';
import { fillCards } from '../../core/cards/fillCards';
import { setLook } from '../../core/cards/look';
import { areCardsCurrent, outdateCards, whenOutdated } from '../../core/cards/outdated';
import { fillCovered } from '../../core/covered/fillCovered';
import { byPaper, heads } from '../../core/query';
import { bookmark } from '../../core/reading';
import { withStore } from '../../core/store';
import { exclusively, mendCards } from '../../core/sync/exclusively';
import { addSource, changeSource } from '../../core/sync/sources';
import { cardsFollowed, useBrowser } from '../browser';
import { drawPlainly, plainLook, readDrawn } from '../look';
import { sampleDigest } from '../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());
const { version } = browser.runtime.getManifest();
const drawnCard = async (paper: string) => (await readDrawn(paper))?.card;

const offered = { digests: 1, papers: 1, sampled: 1 };
const remote = {
  url: 'https://example.org/feed',
  enabled: true,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
} as const;

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
      collapsed: false,
      hold: true,
    });
  });

  it('tells of each digest which papers stand beside this one, and where its readers can write', async () => {
    const [a, b, c] = ['2509.00001', '2509.00002', '2509.00003'];
    const every = { kind: 'off' } as const;
    const url = 'https://github.com/kim/papers/tree/HEAD/_posts';
    const { id } = await addSource({ kind: 'github', url, title: '매일 논문', ...offered }, every);
    await store('2025-09-08-a', [a, b, c], id);
    await store('2025-09-07-b', [c, b]);
    await fillCards();
    expect((await drawnCard(b))?.summary).toMatchObject({
      digest: { source: id },
      beside: { before: { paper: a, title: `Paper ${a}` }, after: { paper: c } },
      repository: 'kim/papers',
    });
    const [, other] = await byPaper(b);
    expect(other).toMatchObject({
      digest: { id: '2025-09-07-b' },
      beside: { before: { paper: c } },
    });
    expect(other?.repository).toBeUndefined();
    // A bookmark keeps the summary, not what stood around it.
    const { kept } = await bookmark(b, true, { of: [id, '2025-09-08-a'] });
    expect(kept).toMatchObject({ digest: { id: '2025-09-08-a' } });
    expect(kept).not.toHaveProperty('beside');
    expect(kept).not.toHaveProperty('repository');
  });

  it('holds the newest summary and where else the paper stands', async () => {
    await store('2025-09-01-a', ['2509.00001', '2509.00002']);
    await store('2025-09-08-b', ['2509.00002']);
    await fillCards();
    const card = await drawnCard('2509.00002');
    expect(card?.summary).toMatchObject({ rank: 1, digest: { id: '2025-09-08-b' } });
    expect(card?.others).toMatchObject([{ rank: 2, digest: { id: '2025-09-01-a' } }]);
  });

  it('names the other digests newest first, whatever their sources', async () => {
    await store('2025-09-01-a', ['2509.00001'], 'files');
    await store('2025-09-03-b', ['2509.00001'], 'files');
    await store('2025-09-02-c', ['2509.00001'], 'bundled');
    await store('2025-09-08-d', ['2509.00001'], 'bundled');
    await fillCards();
    const card = await drawnCard('2509.00001');
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
    const card = await drawnCard('2509.00001');
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
    await store('2025-09-01-a', ['2509.00001'], id);
    await fillCards();
    const names = async () => (await readDrawn('2509.00001'))?.names;
    expect(await names()).toEqual({ [id]: '매일 논문' });
    await changeSource(id, { title: '아침 논문' });
    await vi.waitFor(async () => expect(await names()).toEqual({ [id]: '아침 논문' }));
  });

  it('is drawn anew with a new name also by whoever else follows, and for its papers alone', async () => {
    const named = (title: string) =>
      withStore((db) =>
        db.put('sources', { ...remote, kind: 'rss', id: 'x', title, order: 1 } as const),
      );
    await named('매일 논문');
    await store('2025-09-01-a', ['2509.00001'], 'x');
    await store('2025-09-01-b', ['2509.00002']);
    await fillCards();
    await named('아침 논문');
    const set = vi.spyOn(browser.storage.local, 'set');
    await fillCards(await heads());
    expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).toEqual([
      'card:2509.00001',
      'names',
      'cards',
    ]);
    expect((await readDrawn('2509.00001'))?.names).toEqual({ x: '아침 논문' });
  });

  it('follows a name that is changed again and again, and while another fill comes to its end', async () => {
    const named = (title: string) =>
      withStore((db) =>
        db.put('sources', { ...remote, kind: 'rss', id: 'x', title, order: 1 } as const),
      );
    const names = async () => (await readDrawn('2509.00001'))?.names;
    await named('이름 0');
    await store('2025-09-01-a', ['2509.00001'], 'x');
    await fillCards();
    for (let time = 1; time <= 4; time += 1) {
      await changeSource('x', { title: `이름 ${time}` });
      await vi.waitFor(async () => expect(await names()).toEqual({ x: `이름 ${time}` }));
    }
    // What is drawn as the name changes says so the next time that anyone looks.
    const { local } = browser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (STATE in items) await named('새 이름');
      await set(items);
    });
    await fillCards();
    vi.restoreAllMocks();
    expect(await names()).toEqual({ x: '이름 4' });
    expect(await areCardsCurrent()).toBe(false);
    await mendCards();
    expect(await names()).toEqual({ x: '새 이름' });
    expect(await areCardsCurrent()).toBe(true);
  });

  it('says at each write that it does not follow, whoever has filled it since', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    const state = async () => (await browser.storage.local.get(STATE))[STATE] as object;
    await outdateCards();
    // Another page or the background has followed.
    await browser.storage.local.set({ [STATE]: { ...(await state()), holds: 'all' } });
    await exclusively(async () => {
      await outdateCards();
      expect(await state()).toMatchObject({ holds: 'unknown' });
    });
    await cardsFollowed();
    expect(await state()).toMatchObject({ holds: 'all' });
  });

  it('is sure that a paper has no summary only when it holds them all', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await store('2025-09-08-b', ['2509.00002']);
    await fillCards();
    expect(await readCard('2509.77777')).toMatchObject({ none: true });
    await fillCards(undefined, { limit: 1 });
    expect(await readCard('2509.77777')).toMatchObject({ none: false });
    expect(await drawnCard('2509.00002')).toBeDefined();
    expect(await drawnCard('2509.00001')).toBeUndefined();
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
    await fillCards(undefined, { limit: 2 });
    const before = await heads();
    await store('2025-09-08-b', ['2509.00003']);
    await fillCards(before, { limit: 2 });
    expect(await drawnCard('2509.00003')).toBeDefined();
    expect(await drawnCard('2509.00001')).toBeDefined();
    expect(await readCard('2509.00002')).toEqual({
      none: false,
      bookmarked: false,
      collapsed: false,
      hold: true,
    });
  });

  it('is mended when whoever changed the store died before the cards followed', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await outdateCards();
    await withStore((db) => db.clear('heads'));
    await mendCards();
    expect(await readCard('2509.00001')).toMatchObject({ none: true });
    expect(await drawnCard('2509.00001')).toBeUndefined();
  });

  it('asks once for someone to see to it, when the cards have been called outdated', async () => {
    await fillCards();
    const states: unknown[] = [];
    const asked = vi.fn(async () => {
      states.push((await browser.storage.local.get(STATE))[STATE]);
    });
    whenOutdated(asked);
    await outdateCards();
    await outdateCards();
    await vi.waitFor(() => expect(states).toMatchObject([{ holds: 'unknown', language: 'ko' }]));
    whenOutdated(() => {});
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('reads the settings along, whatever stands there', async () => {
    await browser.storage.local.set({ settings: { collapsed: true } });
    expect(await readCard('2509.00001')).toMatchObject({ collapsed: true, hold: true });
    await browser.storage.local.set({ settings: { hold: 'off' } });
    expect(await readCard('2509.00001')).toMatchObject({ collapsed: false, hold: false });
    await browser.storage.local.set({ settings: 'damaged' });
    expect(await readCard('2509.00001')).toMatchObject({ collapsed: false, hold: true });
  });

  it.each([
    ['another format', { format: CARD_FORMAT - 1, version, language: 'ko', holds: 'all' }],
    ['another version', { format: CARD_FORMAT, version: '0.0.9', language: 'ko', holds: 'all' }],
    ['another language', { format: CARD_FORMAT, version, language: 'en', holds: 'all' }],
    ['nobody knows which language', { format: CARD_FORMAT, version, holds: 'all' }],
  ])('shows no card of %s, and makes them anew', async (_what, state) => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await browser.storage.local.set({ [STATE]: state });
    expect(await readCard('2509.00001')).toEqual({
      none: false,
      bookmarked: false,
      collapsed: false,
      hold: true,
    });
    await mendCards();
    expect(await drawnCard('2509.00001')).toBeDefined();
  });

  const shared = [['p', {}, '복사'] as const, ['p', {}, '접기'] as const];
  it.each<[string, (state: object) => unknown]>([
    ['a text', () => 'damaged'],
    ['null', () => null],
    ['holds nobody knows what', (state) => ({ ...state, holds: 'most' })],
    ['shares a text', (state) => ({ ...state, shared: 'abcdefgh' })],
    ['shares texts', (state) => ({ ...state, shared: JSON.stringify(['a', 'b']) })],
    ['shares frames that are no JSON', (state) => ({ ...state, shared })],
    ['shares fewer frames', (state) => ({ ...state, shared: writeShared(shared.slice(1)) })],
    ['shares others', (state) => ({ ...state, shared: writeShared(shared.toReversed()) })],
    ['shares nothing', (state) => ({ ...state, shared: undefined })],
  ])(
    'is no more current, and made anew, once what it says of itself is damaged: it %s',
    async (_what, damage) => {
      setLook({ ...plainLook, shared: () => shared });
      await store('2025-09-01-a', ['2509.00001']);
      await fillCards();
      await fillCovered();
      expect(await areCardsCurrent()).toBe(true);
      const known = await browser.storage.local.get(null);
      await browser.storage.local.set({ [STATE]: damage(known[STATE] as object) });
      expect(await readCard('2509.77777')).toMatchObject({ none: _what.startsWith('shares') });
      expect(await areCardsCurrent()).toBe(false);
      await mendCards();
      expect(await areCardsCurrent()).toBe(true);
      expect(await browser.storage.local.get(null)).toEqual(known);
      expect(await drawnCard('2509.00001')).toBeDefined();
    },
  );

  it('says nothing of cards in two languages while they are made anew', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    setLook({ ...plainLook, language: () => 'en', shared: () => [['p', {}, 'Copy']] });
    const set = browser.storage.local.set.bind(browser.storage.local);
    const states: unknown[] = [];
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if (cardKey('2509.00001') in items)
        states.push((await browser.storage.local.get(STATE))[STATE]);
      return set(items);
    });
    await mendCards();
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter((state) => state !== undefined)).toEqual([]);
    drawPlainly();
  });

  it('is left outdated by who does not know how cards look, and mended by the next who does', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    setLook(undefined);
    await outdateCards();
    await fillCards();
    expect(await readCard('2509.00001')).toMatchObject({ none: false });
    drawPlainly();
    await mendCards();
    expect(await drawnCard('2509.00001')).toBeDefined();
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

describe('a cache that was cleared', () => {
  it('in the middle of a run is made anew as a whole', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    const before = await heads();
    await outdateCards();
    await browser.storage.local.clear();
    await store('2025-09-08-b', ['2509.00002']);
    await fillCards(before);
    expect(await drawnCard('2509.00001')).toBeDefined();
    expect(await drawnCard('2509.00002')).toBeDefined();
  });

  it('says again what is bookmarked', async () => {
    await store('2025-09-01-a', ['2509.00001']);
    await fillCards();
    await bookmark('2509.00001', true);
    await browser.storage.local.clear();
    await fillCards();
    expect((await readCard('2509.00001')).bookmarked).toBe(true);
  });
});
