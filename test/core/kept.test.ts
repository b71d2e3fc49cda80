import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { decodeBackup } from '../../core/backup/decode';
import { encodeBackup } from '../../core/backup/encode';
import { readEverything } from '../../core/backup/read';
import { STATE } from '../../core/cards';
import { fillCards } from '../../core/cards/fillCards';
import { areCardsCurrent } from '../../core/cards/outdated';
import { encodeDigest } from '../../core/feed/encode';
import { hash } from '../../core/hash';
import { letGo, renewKept } from '../../core/kept';
import type { Digest } from '../../core/paper';
import { bookmarks, byPaper, heads } from '../../core/query';
import { bookmark, summaryOf } from '../../core/reading';
import { annotate, setTags } from '../../core/reading/annotate';
import { choose } from '../../core/reading/choose';
import type { SourceAdapter } from '../../core/source';
import { migrations, type Upgrade, withReading, withStore } from '../../core/store';
import { keepBookmarked } from '../../core/store/keepBookmarked';
import { sync } from '../../core/sync';
import { recover } from '../../core/sync/recover';
import { addSource, changeSource } from '../../core/sync/sources';
import { undoRun } from '../../core/sync/undo';
import { removeSource } from '../../core/sync/unfollow';
import { cardsFollowed, useBrowser } from '../browser';
import { loadFrozen, readFrozen, recordsOf } from '../frozen/load';
import { readDrawn } from '../look';
import { sampleDigest } from '../samples';

useBrowser();

const [day, other, paper] = ['2025-09-01-a', '2025-09-02-b', '2509.00001'];

/** Makes the store what a source of these digests says, all of it. */
async function hold(digests: readonly Digest[], id = 'files'): Promise<number> {
  const revisions = await Promise.all(digests.map((digest) => hash(encodeDigest(digest))));
  const source: SourceAdapter = {
    id,
    width: 1,
    list: async () => ({
      digests: digests.map((digest, at) => ({ id: digest.id, revision: revisions[at] ?? '' })),
      keeps: () => false,
    }),
    fetch: async (listed) => {
      const digest = digests.find((each) => each.id === listed.id);
      return { ...(digest && { digest }), revision: listed.revision ?? '', problems: [] };
    },
  };
  const { run } = await sync(source);
  await cardsFollowed();
  return run;
}

const said = (text: string, id = day) => sampleDigest(id, [paper, '2509.00002'], text);
const shown = async () => JSON.stringify((await byPaper(paper))[0]?.entry.sections ?? '');
/** The sentence of each summary of the paper, in their order. */
const all = async () =>
  (await byPaper(paper)).map(
    ({ entry }) => JSON.stringify(entry.sections).match(/[가-힣 ]+말이다\./)?.[0],
  );
const kept = async () =>
  JSON.stringify((await bookmarks())[0]?.kept?.entry.sections).match(/[가-힣 ]+말이다\./)?.[0];
const card = async () => JSON.stringify((await readDrawn(paper))?.card ?? '');

async function addFeed(): Promise<string> {
  const about = { kind: 'feed', url: 'https://a.example/index.json', title: '하루 논문' } as const;
  const { id } = await addSource({ ...about, digests: 1, papers: 1, sampled: 1 }, { kind: 'off' });
  return id;
}

describe('what is bookmarked', () => {
  it('outlives its digest, with its words as they were last', async () => {
    await hold([said('처음의 말이다.')]);
    await bookmark(paper, true);
    await hold([said('고친 말이다.')]);
    await hold([]);
    expect(await byPaper('2509.00002')).toEqual([]);
    expect(await shown()).toContain('고친 말이다.');
    expect(await card()).toContain('고친 말이다.');
    const own = { from: '', rank: 1, of: 2, digest: { id: day } };
    expect((await byPaper(paper))[0]).toMatchObject(own);
    expect((await readDrawn(paper))?.card).toMatchObject({ summary: own });
  });

  it('outlives its subscription, and says what that was called', async () => {
    const id = await addFeed();
    await hold([said('말이다.')], id);
    await bookmark(paper, true);
    await removeSource(id);
    await cardsFollowed();
    expect((await byPaper(paper))[0]?.from).toBe('하루 논문');
    expect(await card()).toContain('말이다.');
  });

  it('is shown before what other digests say, also once its own has gone', async () => {
    await hold([said('옛말이다.')]);
    await bookmark(paper, true);
    await hold([]);
    await hold([said('새말이다.', other)]);
    expect(await all()).toEqual(['옛말이다.', '새말이다.']);
    expect((await byPaper(paper)).map(({ from }) => from)).toEqual(['', undefined]);
    expect((await readDrawn(paper))?.card).toMatchObject({
      summary: { digest: { id: day }, from: '' },
      others: [{ digest: { id: other } }],
    });
    await hold([]);
    expect(await all()).toEqual(['옛말이다.']);
    expect(await card()).toContain('옛말이다.');
  });

  it('stays the one that it is when a subscription above brings another', async () => {
    await hold([said('파일의 말이다.')]);
    await bookmark(paper, true);
    await hold([said('구독의 말이다.', other)], await addFeed());
    expect(await all()).toEqual(['파일의 말이다.', '구독의 말이다.']);
    expect(await kept()).toBe('파일의 말이다.');
    await hold([said('고친 말이다.')]);
    expect(await kept()).toBe('고친 말이다.');
    expect(await card()).toContain('고친 말이다.');
    await bookmark(paper, false);
    expect(await all()).toEqual(['구독의 말이다.', '고친 말이다.']);
    expect(await card()).toContain('구독의 말이다.');
  });

  it('is the one that was shown when it was pressed', async () => {
    const feed = await addFeed();
    await hold([said('구독의 말이다.', other)], feed);
    await hold([said('파일의 말이다.')]);
    await bookmark(paper, true, { of: ['files', day] });
    expect(await kept()).toBe('파일의 말이다.');
    expect(await card()).toContain('파일의 말이다.');
    await bookmark(paper, false);
    await bookmark(paper, true, { of: [feed, other] });
    expect(await kept()).toBe('구독의 말이다.');
    expect(await all()).toEqual(['구독의 말이다.', '파일의 말이다.']);
  });

  it('is the one that was shown, also when its digest has just gone', async () => {
    await hold([said('읽던 말이다.')]);
    await hold([said('다른 말이다.', other)]);
    await bookmark(paper, true, { of: ['files', day] });
    expect(await all()).toEqual(['읽던 말이다.', '다른 말이다.']);
    await bookmark('2509.00002', true, { of: ['files', 'never'] });
    expect((await bookmarks())[0]?.kept?.digest.id).toBe(other);
  });

  it('follows its post to another id', async () => {
    await hold([said('말이다.')]);
    await bookmark(paper, true);
    await hold([said('말이다.', other)]);
    expect(await byPaper(paper)).toMatchObject([{ digest: { id: other } }]);
    await hold([said('고친 말이다.', other)]);
    expect(await kept()).toBe('고친 말이다.');
  });

  it('is called as its subscription was called last', async () => {
    const feed = await addFeed();
    await hold([said('말이다.')], feed);
    await bookmark(paper, true);
    await changeSource(feed, { title: '새 이름' });
    await removeSource(feed);
    await cardsFollowed();
    expect((await byPaper(paper))[0]?.from).toBe('새 이름');
  });

  it('is what the reader pressed last, also while a run renews what is kept', async () => {
    const feed = await addFeed();
    await hold([said('파일의 말이다.')]);
    await hold([said('구독의 말이다.', other)], feed);
    await bookmark(paper, true, { of: ['files', day] });
    await withStore(async (db) => {
      const body = await db.get('bodies', ['files', day]);
      if (body) await db.put('bodies', { ...body, entries: said('고친 말이다.').entries });
    });
    const pressed = bookmark(paper, true, { of: [feed, other] });
    await Promise.all([renewKept(), pressed]);
    expect(await kept()).toBe('구독의 말이다.');
  });

  it('is on its page what the reader pressed last, also while cards are filled', async () => {
    const both = [said('새말이다.', other), said('옛말이다.')];
    await hold(both);
    const { local } = browser.storage;
    const set = local.set.bind(local);
    /** Presses as soon as cards are to be written, so that these are made of what was before. */
    const fillWith = async (press: () => Promise<unknown>) => {
      const spy = vi.spyOn(local, 'set').mockImplementation(async (items) => {
        spy.mockRestore();
        await press();
        await set(items);
      });
      await fillCards();
    };
    await fillWith(() => bookmark(paper, true, { of: ['files', day] }));
    expect(await card()).toContain('옛말이다.');
    await fillWith(() => bookmark(paper, false));
    expect(await card()).toContain('새말이다.');
  });

  it('outlives the undoing of the run that brought it', async () => {
    const run = await hold([said('말이다.')]);
    await bookmark(paper, true);
    await undoRun(run);
    await cardsFollowed();
    expect(await shown()).toContain('말이다.');
  });

  it('comes back when its bookmark was taken away by a slip', async () => {
    await hold([said('말이다.')]);
    await bookmark(paper, true);
    await hold([]);
    await bookmark(paper, false);
    expect(await byPaper(paper)).toEqual([]);
    expect(await card()).toBe('""');
    await bookmark(paper, true);
    expect(await shown()).toContain('말이다.');
    expect(await card()).toContain('말이다.');
  });

  it('has its name and its day again, whatever took its digest', async () => {
    const feed = await addFeed();
    await hold([said('구독의 말이다.')], feed);
    await hold([said('파일의 말이다.', other)]);
    const of = [feed, day] as const;
    await bookmark(paper, true, { of });
    await removeSource(feed);
    await cardsFollowed();
    for (const on of [false, true]) await bookmark(paper, on, { of });
    const whole = { from: '하루 논문', rank: 1, digest: { id: day, date: '2025-09-01' } };
    expect((await byPaper(paper))[0]).toMatchObject(whole);

    // Also once what was kept is let go: its restore point is left.
    await bookmark(paper, false);
    await hold([said('다른 말이다.', other)]);
    expect(await summaryOf(paper, of)).toMatchObject(whole);
    await bookmark(paper, true, { of });
    expect((await byPaper(paper))[0]).toMatchObject(whole);
    expect(await all()).toEqual(['구독의 말이다.', '다른 말이다.']);
  });

  it('can be copied as long as its page is open', async () => {
    await hold([said('읽던 말이다.')]);
    await bookmark(paper, true);
    await hold([]);
    await bookmark(paper, false);
    expect(JSON.stringify(await summaryOf(paper, ['files', day]))).toContain('읽던 말이다.');
    expect(await summaryOf(paper, ['files', 'never'])).toBeUndefined();
  });

  it('is let go when the browser starts once its bookmark is, and not before', async () => {
    await hold([said('옛 말이다.')]);
    await bookmark(paper, true);
    await hold([]);
    await bookmark(paper, false);
    // A page stands open where the press was a slip; meanwhile a run brings something.
    await hold([said('다른 말이다.', other)]);
    expect(await all()).toEqual(['다른 말이다.']);
    await bookmark(paper, true, { of: ['files', day] });
    expect(await all()).toEqual(['옛 말이다.', '다른 말이다.']);

    await letGo();
    expect(await kept()).toBe('옛 말이다.');
    await bookmark(paper, false);
    await letGo();
    const { reading } = await readEverything();
    expect(reading).toEqual([{ paper }]);
  });

  it.each([
    ['a note', () => annotate(paper, { note: '표 3' })],
    ['a tag', () => setTags(paper, ['세미나'], true)],
  ])('is kept with %s too, which no cleared bookmark takes along', async (_what, write) => {
    await hold([said('적어 둔 말이다.')]);
    await bookmark(paper, true);
    await write();
    await bookmark(paper, false);
    await letGo();
    await hold([said('고친 말이다.')]);
    await hold([]);
    await letGo();
    expect(await shown()).toContain('고친 말이다.');
    expect(await card()).toContain('고친 말이다.');
    await annotate(paper, { note: '', tags: [] });
    await letGo();
    expect(await byPaper(paper)).toEqual([]);
  });

  describe('has its card follow', () => {
    it.each([
      ['a note', { note: '표 3' }],
      ['a tag', { tags: ['세미나'] }],
      ['a note that says a tag', { note: '#세미나' }],
    ])('%s that comes and goes', async (_what, written) => {
      await hold([said('적어 둔 말이다.')]);
      await bookmark(paper, true);
      await hold([]);
      await bookmark(paper, false);
      expect(await card()).toBe('""');
      // The page is still open where the press was a slip.
      await annotate(paper, written);
      expect(await card()).toContain('적어 둔 말이다.');
      await annotate(paper, { note: '', tags: [] });
      expect(await card()).toBe('""');
    });

    it('the last of several that keep it alone', async () => {
      await hold([said('적어 둔 말이다.')]);
      await annotate(paper, { note: '표 3', tags: ['세미나'] });
      await hold([]);
      await annotate(paper, { note: '' });
      expect(await card()).toContain('적어 둔 말이다.');
      await setTags(paper, ['세미나'], false);
      expect(await card()).toBe('""');
    });

    it('a note to what was bookmarked of a digest that is not shown first', async () => {
      await hold([said('구독의 말이다.', other)], await addFeed());
      await hold([said('파일의 말이다.')]);
      await bookmark(paper, true, { of: ['files', day] });
      await bookmark(paper, false);
      const first = async () =>
        JSON.stringify((await readDrawn(paper))?.card.summary.entry.sections);
      expect(await first()).toContain('구독의 말이다.');
      await annotate(paper, { note: '표 3' });
      expect(await first()).toContain('파일의 말이다.');
    });
  });

  it('is kept with a note that a paper had without a bookmark, as it was shown when it was written', async () => {
    await hold([said('구독의 말이다.', other)], await addFeed());
    await hold([said('파일의 말이다.')]);
    await choose(paper, ['files', day]);
    await annotate(paper, { note: '메모' });
    const { reading } = await readEverything();
    expect(reading[0]?.kept?.digest.id).toBe(day);
    expect(reading[0]?.bookmarkedAt).toBeUndefined();
    // One of an older version had none: the first run after the update finds it.
    await browser.storage.local.set({ [STATE]: { version: '0.0.1' } });
    await withStore(async (db) => {
      const { kept: _kept, ...bare } = (await db.get('reading', paper)) ?? { paper };
      await db.put('reading', bare);
    });
    await hold([said('파일의 말이다.'), sampleDigest('2025-09-03-c', ['2509.00003'])]);
    await hold([]);
    expect(await all()).toContain('파일의 말이다.');
  });

  it.each([
    ['few of many', ['2509.00002'], 0],
    [
      'many of few',
      Array.from({ length: 40 }, (_, at) => `2510.${String(at).padStart(5, '0')}`),
      1,
    ],
  ])(
    'is looked for by its paper where %s changed, and among all else',
    async (_what, papers, walks) => {
      const mine = sampleDigest(day, [paper, '2509.00002'], '파일의 말이다.');
      await hold([mine]);
      await bookmark(paper, true);
      for (let at = 0; at < 20; at += 1)
        await bookmark(`2508.${String(at).padStart(5, '0')}`, true);
      const before = await heads();
      const next = [
        {
          source: 'files',
          id: other,
          date: other.slice(0, 10),
          title: '',
          revision: '1',
          papers: [...papers, paper],
        },
      ];
      const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
      await renewKept(before, [...before, ...next]);
      const walked = all.mock.contexts.filter(
        (store) => (store as IDBObjectStore).name === 'reading',
      );
      all.mockRestore();
      expect(walked).toHaveLength(walks);
    },
  );

  it('may be a paper that was never summarised', async () => {
    await bookmark('2509.09999', true, { now: 5 });
    expect(await bookmarks()).toEqual([{ paper: '2509.09999', bookmarkedAt: 5 }]);
    expect(await byPaper('2509.09999')).toEqual([]);
  });

  it('is in a backup, and comes from one where no digest has it', async () => {
    await hold([said('말이다.')]);
    await bookmark(paper, true, { now: 5 });
    await hold([]);
    const backup = decodeBackup(await encodeBackup(await readEverything(), { app: '0.2.0' }));
    expect(backup.version).toBe(2);
    await bookmark(paper, false);
    await hold([said('x', other)]);
    await hold([]);
    for (const mode of ['merge', 'replace'] as const) {
      const run = await recover(backup, mode);
      await cardsFollowed();
      expect(await shown()).toContain('말이다.');
      await undoRun(run);
      await cardsFollowed();
      expect(await byPaper(paper)).toEqual([]);
    }
  });

  it('keeps its copy when a backup of before brings the bookmark alone', async () => {
    await hold([said('말이다.')]);
    const { kept: _kept, ...reading } = { paper, bookmarkedAt: 9, kept: undefined };
    const old = { ...(await readEverything()), reading: [reading] };
    const bytes = await encodeBackup(old, { app: '0.1.0' });
    await recover({ ...decodeBackup(bytes), version: 1 }, 'merge');
    await cardsFollowed();
    expect((await bookmarks())[0]?.kept?.entry.paper).toBe(paper);
  });
});

describe('the bookmarks of before', () => {
  const frozen = readFrozen('1df719c');
  const covered = new Set(
    recordsOf<{ papers: readonly string[] }>(frozen, 'heads').flatMap(({ papers }) => papers),
  );

  it('keep their summaries from the upgrade on, where a digest has them', async () => {
    await loadFrozen(frozen);
    const marked = await bookmarks();
    expect(marked.filter(({ kept }) => kept).map((each) => each.paper)).toEqual(
      marked.map((each) => each.paper).filter((each) => covered.has(each)),
    );
    expect(marked.some(({ kept }) => kept)).toBe(true);
    for (const { paper, kept } of marked.filter(({ kept }) => kept)) {
      const [first] = await byPaper(paper);
      // How many a digest has, and which stand beside it, is told by the digest alone.
      const { of, beside: _beside, repository: _repository, ...shown } = first ?? {};
      expect(of).toBeGreaterThan(0);
      expect(kept).toMatchObject(shown);
    }
  });

  it('are kept by an upgrade that starts over when it was cut off', async () => {
    await loadFrozen(frozen);
    await cutOff();
    expect((await bookmarks()).some(({ kept }) => kept)).toBe(true);
  });
});

/** The upgrade, ended in its midst when it has written. */
async function cutOff(): Promise<void> {
  let before: number | undefined;
  const opening = openDB('yoyak', migrations.length, {
    async upgrade(_db, from, _to, upgrade) {
      before = from;
      await keepBookmarked(upgrade as unknown as Upgrade);
      upgrade.done.catch(() => undefined);
      upgrade.abort();
    },
  });
  await expect(opening).rejects.toThrow();
  const db = await openDB('yoyak');
  expect(db.version).toBe(before);
  expect((await db.getAll('reading')).filter(({ kept }) => kept)).toEqual([]);
  db.close();
}

describe('what something damaged in a bookmark', () => {
  it.each([
    ['a number', 5],
    ['without a digest', { entry: sampleDigest(day, [paper]).entries[0], rank: 1, from: '' }],
    ['without an entry', { digest: { source: 'files', id: day, date: day, title: '' }, rank: 1 }],
  ])('is none, and costs no other paper its card: %s', async (_what, damaged) => {
    await withReading((reading) =>
      reading.put({ paper: '2509.09999', bookmarkedAt: 1, kept: damaged as never }),
    );
    await hold([said('처음 말이다.')]);
    expect(await byPaper('2509.09999')).toEqual([]);
    expect(await card()).toContain('처음 말이다.');
    expect(await areCardsCurrent()).toBe(true);
  });
});
