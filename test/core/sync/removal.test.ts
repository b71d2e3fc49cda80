import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCard } from '../../../core/cards';
import { Failure } from '../../../core/failure';
import type { Digest } from '../../../core/paper';
import { byPaper, heads } from '../../../core/query';
import { declined, runs, sources, undoable } from '../../../core/query/sources';
import { bookmark } from '../../../core/reading';
import type { Declined } from '../../../core/run';
import type { Offer, SourceAdapter } from '../../../core/source';
import { closeStore, withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { removeDigest, restoreDigest } from '../../../core/sync/digests';
import { runSources } from '../../../core/sync/runner/run';
import { addSource, moveSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { removeSource, restoreSource } from '../../../core/sync/unfollow';
import { cardsFollowed, useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const MINUTE = 60_000;
const offer: Offer = {
  kind: 'feed',
  url: 'https://digests.example/index.json',
  title: '피드',
  digests: 0,
  papers: 0,
  sampled: 0,
};
const days = ['2025-09-01', '2025-09-02', '2025-09-03'];
const post = (day: string) => sampleDigest(day, [`2509.0000${day.at(-1)}`]);

type Versions = Readonly<Record<string, string>>;

/** What says these digests, each in the version `r` or the one that is told of it. */
function toSource(id: string, digests: readonly Digest[], versions: Versions = {}): SourceAdapter {
  const revisionOf = (each: { readonly id: string }) => versions[each.id] ?? 'r';
  return {
    id,
    width: 1,
    list: async () => ({
      digests: digests.map((each) => ({ id: each.id, revision: revisionOf(each) })),
    }),
    fetch: async (listed) => {
      const digest = digests.find((each) => each.id === listed.id);
      return { ...(digest && { digest }), revision: revisionOf(listed), problems: [] };
    },
  };
}
const give = (id: string, digests: readonly Digest[]) => sync(toSource(id, digests));

/** A subscription with three digests. */
async function subscribe() {
  const { id } = await addSource(offer, { kind: 'off' });
  await give(id, days.map(post));
  return id;
}
const remote = async () => (await sources()).filter(({ url }) => url !== '').map(({ id }) => id);
const ids = async () => (await heads()).map(({ id }) => id).sort();
const newest = async () => (await runs())[0];
const head = async (id: string) => {
  const found = (await heads()).find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a subscription that was removed', () => {
  it('stands in the log with its name, and comes back from there after a restart', async () => {
    const id = await subscribe();
    await removeDigest(await head('2025-09-01'));
    await bookmark('2509.00002', true);
    const before = [await heads(), await declined(), await sources()];
    await removeSource(id);
    expect(await newest()).toMatchObject({
      cause: 'unfollow',
      endedAt: expect.any(Number),
      parts: [{ source: id, title: '피드', result: { kind: 'done', removed: 2 } }],
    });
    expect([await ids(), await declined(), await remote()]).toEqual([[], [], []]);
    await cardsFollowed();
    expect((await readCard('2509.00002')).bookmarked).toBe(true);
    expect(await byPaper('2509.00002')).toMatchObject([{ from: '피드' }]);
    await closeStore();
    const run = (await newest())?.id ?? 0;
    expect(await undoable()).toContain(run);
    expect(await undoRun(run)).toBe(true);
    expect([await heads(), await declined(), await sources()]).toEqual(before);
    expect((await newest())?.undone).toBe(true);
    expect(await undoRun(run)).toBe(false);
  });

  it('leaves the digests of others alone when it comes back', async () => {
    const id = await subscribe();
    await removeSource(id);
    const run = (await newest())?.id ?? 0;
    await give('files', [post('2025-10-01')]);
    await undoRun(run);
    expect(await ids()).toEqual([...days, '2025-10-01']);
  });

  it('that is followed again keeps what has come since', async () => {
    const id = await subscribe();
    await removeSource(id);
    const run = (await newest())?.id ?? 0;
    expect((await addSource({ ...offer, title: '새 이름' }, { kind: 'off' })).id).toBe(id);
    await give(id, [{ ...post('2025-09-01'), title: '새 글' }]);
    await undoRun(run);
    expect((await sources()).find((each) => each.id === id)?.title).toBe('새 이름');
    expect((await head('2025-09-01')).title).toBe('새 글');
    expect(await ids()).toEqual(days);
  });

  it('that is followed again with all that came from it is offered back no more', async () => {
    const id = await subscribe();
    await removeSource(id);
    const run = (await newest())?.id ?? 0;
    await subscribe();
    expect(await undoRun(run)).toBe(false);
    expect(await undoable()).not.toContain(run);
    expect(await ids()).toEqual(days);
  });

  it('that comes back at once is taken back in the log too', async () => {
    const id = await subscribe();
    const before = [await heads(), await sources(), await undoable()];
    const removed = await removeSource(id);
    if (removed) await restoreSource(removed);
    expect([await heads(), await sources(), await undoable()]).toEqual(before);
    expect(await newest()).toMatchObject({ cause: 'unfollow', undone: true });
  });

  it('that is removed again has what could be undone before each removal back in turn', async () => {
    const id = await subscribe();
    const imported = (await newest())?.id ?? 0;
    await removeSource(id);
    const first = (await newest())?.id ?? 0;
    await addSource(offer, { kind: 'off' });
    await removeSource(id);
    const second = (await newest())?.id ?? 0;
    await undoRun(second);
    // As a restored backup without it leaves it.
    await withStore((db) => db.delete('sources', id));
    expect(await undoRun(first)).toBe(true);
    expect([await remote(), await ids()]).toEqual([[id], days]);
    expect([...(await undoable())]).toEqual([imported]);
    expect(await undoRun(imported)).toBe(true);
    expect(await ids()).toEqual([]);
  });

  it('goes without a restore point where there is no room for one', async () => {
    const id = await subscribe();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...of: Parameters<typeof put>
    ) {
      if (this.name === 'befores') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, of);
    });
    const removed = await removeSource(id);
    expect(removed).not.toHaveProperty('run');
    expect([await ids(), await remote()]).toEqual([[], []]);
    if (removed) await restoreSource({ ...removed, befores: [] });
    expect(await ids()).toEqual(days);
  });
});

describe('all imported files that were removed', () => {
  it('are gone in one run of the log, but for what the reader did, and come back from there after a restart', async () => {
    const id = await subscribe();
    await give('files', [post('2025-10-01'), post('2025-10-02')]);
    await bookmark('2509.00002', true);
    const before = await heads();
    await removeSource('files');
    expect(await ids()).toEqual(days);
    expect(await newest()).toMatchObject({
      cause: 'unfollow',
      parts: [{ source: 'files', result: { kind: 'done', removed: 2 } }],
    });
    expect((await sources()).map((source) => source.id)).toContain('files');
    expect(await remote()).toEqual([id]);
    expect((await readCard('2509.00002')).bookmarked).toBe(true);
    await closeStore();
    expect(await undoRun((await newest())?.id ?? 0)).toBe(true);
    expect(await heads()).toEqual(before);
    expect((await newest())?.undone).toBe(true);
  });

  it('come back at once, and what was imported since stays as it came', async () => {
    await give('files', [post('2025-10-01'), post('2025-10-02')]);
    const removed = await removeSource('files');
    await give('files', [{ ...post('2025-10-01'), title: '새 글' }]);
    expect(removed && (await restoreSource(removed))).toBe(true);
    expect(await ids()).toEqual(['2025-10-01', '2025-10-02']);
    expect((await head('2025-10-01')).title).toBe('새 글');
    expect(removed && (await restoreSource(removed))).toBe(false);
  });

  it('keep their place among the subscriptions', async () => {
    await subscribe();
    await give('files', [post('2025-10-01')]);
    await moveSource('files', 'up');
    const before = (await sources()).map(({ id }) => id);
    const removed = await removeSource('files');
    expect((await sources()).map(({ id }) => id)).toEqual(before);
    expect(removed && (await restoreSource(removed))).toBe(true);
    expect((await sources()).map(({ id }) => id)).toEqual(before);
  });

  it('leave what came from elsewhere where there are none', async () => {
    await subscribe();
    await removeSource('files');
    expect(await ids()).toEqual(days);
  });
});

describe('digests that were removed', () => {
  it('stand in the log by their titles, those of a moment in one run, and come back from there', async () => {
    await subscribe();
    const before = await heads();
    await removeDigest(await head('2025-09-01'), 0);
    await removeDigest(await head('2025-09-02'), 5 * MINUTE);
    const first = await newest();
    expect(first).toMatchObject({ cause: 'remove', startedAt: 0, endedAt: 5 * MINUTE });
    expect(first?.parts.map(({ title }) => title)).toEqual([
      post('2025-09-01').title,
      post('2025-09-02').title,
    ]);
    await removeDigest(await head('2025-09-03'), 60 * MINUTE);
    expect((await newest())?.parts).toHaveLength(1);
    expect(await declined()).toHaveLength(3);
    await closeStore();
    for (const run of [first, await newest()]) expect(await undoRun(run?.id ?? 0)).toBe(true);
    expect([await heads(), await declined()]).toEqual([before, []]);
  });

  it('are no part of a run that a wrong clock has put far ahead', async () => {
    await subscribe();
    await removeDigest(await head('2025-09-01'), 1000 * MINUTE);
    await removeDigest(await head('2025-09-02'), 0);
    await removeDigest(await head('2025-09-03'), MINUTE);
    expect((await runs()).slice(0, 2).map(({ parts }) => parts.length)).toEqual([2, 1]);
  });

  it('come back one by one while the page is open, and the log says what is left', async () => {
    await subscribe();
    const one = await removeDigest(await head('2025-09-01'), 0);
    const other = await removeDigest(await head('2025-09-02'), 1);
    if (one) await restoreDigest(one);
    expect(await newest()).toMatchObject({ parts: [{ title: post('2025-09-02').title }] });
    expect(await newest()).not.toHaveProperty('undone');
    if (other) await restoreDigest(other);
    expect(await newest()).toMatchObject({ cause: 'remove', undone: true });
    expect([await ids(), await declined()]).toEqual([days, []]);
    expect(await undoable()).not.toContain((await newest())?.id);
  });

  describe('of which another version was looked at', () => {
    const day = '2025-09-01';
    const about = { id: day, title: '글', at: 0, before: 1, after: 0 };
    const offered = async () => ({ head: { ...(await head(day)), revision: 'r2' }, entries: [] });
    const notes: Readonly<Record<string, () => Promise<Partial<Declined>>>> = {
      'that waits for the reader': async () => ({ reason: 'shrunk', offered: await offered() }),
      'that was turned down': async () => ({ reason: 'undone' }),
      'that could not be read': async () => ({ reason: 'broken', code: 'too-large' }),
    };
    for (const [which, make] of Object.entries(notes))
      it(`${which}, come back with what is known of it, at once and later`, async () => {
        const source = await subscribe();
        const note = { ...about, source, revision: 'r2', ...(await make()) } as Declined;
        await withStore((db) => db.put('declined', note));
        const removed = await removeDigest(await head(day));
        expect(await declined()).toMatchObject([{ reason: 'removed' }]);
        if (removed) await restoreDigest(removed);
        expect([await ids(), await declined()]).toEqual([days, [note]]);
        await removeDigest(await head(day));
        await closeStore();
        await undoRun((await newest())?.id ?? 0);
        expect([await ids(), await declined()]).toEqual([days, [note]]);
      });

    for (const [which, make] of Object.entries(notes))
      it(`${which}, stay out while their source says the same, and come where it says something new`, async () => {
        const source = await subscribe();
        const note = { ...about, source, revision: 'r2', ...(await make()) } as Declined;
        await withStore((db) => db.put('declined', note));
        await removeDigest(await head(day));
        const say = (revision: string) =>
          runSources('reader', [source], {
            open: () => toSource(source, days.map(post), { [day]: revision }),
          });
        await say('r2');
        expect(await ids()).toEqual(days.slice(1));
        await say('r3');
        expect(await ids()).toEqual(days);
      });

    it.each(Object.entries(notes))(
      '%s, stay out where their source went back to what was stored',
      async (_which, make) => {
        const source = await subscribe();
        const note = { ...about, source, revision: 'r2', ...(await make()) } as Declined;
        await withStore((db) => db.put('declined', note));
        const say = (revision: string) =>
          runSources('reader', [source], {
            open: () => toSource(source, days.map(post), { [day]: revision }),
          });
        await say('r');
        await removeDigest(await head(day));
        await say('r');
        expect(await ids()).toEqual(days.slice(1));
      },
    );
  });

  describe('of which a newer version cannot be taken', () => {
    const day = '2025-09-01';
    const ways: Readonly<Record<string, Pick<SourceAdapter, 'fetch'>>> = {
      'as it is empty': {
        fetch: async ({ revision = '' }) => ({
          digest: { ...post(day), entries: [] },
          revision,
          problems: [],
        }),
      },
      'as it is none any more': {
        fetch: async ({ revision = '' }) => ({ revision, problems: [] }),
      },
      'as it cannot be read': {
        fetch: () => Promise.reject(new Failure('wrong-encoding', 'no text', { lasting: true })),
      },
    };

    it.each(Object.entries(ways))(
      '%s, stay out, and what the reader did stays told',
      async (_, way) => {
        const source = await subscribe();
        const say = (revision: string, how?: Pick<SourceAdapter, 'fetch'>) =>
          runSources('reader', [source], {
            open: () => ({ ...toSource(source, days.map(post), { [day]: revision }), ...how }),
          });
        await say('r');
        await removeDigest(await head(day));
        for (const revision of ['r2', 'r3']) {
          await say(revision, way);
          expect(await declined()).toMatchObject([{ reason: 'removed', revision: 'r' }]);
        }
        for (const revision of ['r3', 'r']) {
          await say(revision);
          expect(await ids()).toEqual(days.slice(1));
        }
        await say('r4');
        expect([await ids(), await declined()]).toEqual([days, []]);
      },
    );
  });

  it('that were files come back too', async () => {
    await give('files', [post('2025-09-01')]);
    await removeDigest(await head('2025-09-01'));
    expect(await ids()).toEqual([]);
    await undoRun((await newest())?.id ?? 0);
    expect(await ids()).toEqual(['2025-09-01']);
  });

  it('do not come back over what came since', async () => {
    await give('files', [post('2025-09-01')]);
    await removeDigest(await head('2025-09-01'));
    const run = (await newest())?.id ?? 0;
    await give('files', [{ ...post('2025-09-01'), title: '새 글' }]);
    expect(await undoRun(run)).toBe(false);
    expect((await head('2025-09-01')).title).toBe('새 글');
  });

  it('are offered back no more once all of them are there again', async () => {
    await give('files', [post('2025-09-01'), post('2025-09-02')]);
    await removeDigest(await head('2025-09-01'), 0);
    await removeDigest(await head('2025-09-02'), 1);
    const run = (await newest())?.id ?? 0;
    await give('files', [post('2025-09-01'), post('2025-09-02')]);
    const before = [await heads(), await runs()];
    expect(await undoable()).toContain(run);
    expect(await undoRun(run)).toBe(false);
    expect(await undoable()).not.toContain(run);
    expect([await heads(), await runs()]).toEqual(before);
  });

  it('are offered back as long as one of them is missing', async () => {
    const id = await subscribe();
    await give('files', [post('2025-10-01')]);
    await removeDigest(await head('2025-10-01'), 0);
    await removeDigest(await head('2025-09-01'), 1);
    const run = (await newest())?.id ?? 0;
    await give('files', [post('2025-10-01')]);
    const place = (await sources()).find((each) => each.id === id);
    await withStore((db) => db.delete('sources', id));
    expect(await undoRun(run)).toBe(false);
    expect(await undoable()).toContain(run);
    await withStore(async (db) => place && db.put('sources', place));
    expect(await undoRun(run)).toBe(true);
    expect(await ids()).toContain('2025-09-01');
  });
});

describe('what is undone beside a removal', () => {
  const last = async () => (await newest())?.id ?? 0;

  it('leaves out what the reader took out since', async () => {
    await subscribe();
    const brought = await last();
    await removeDigest(await head('2025-09-01'));
    await undoRun(brought);
    expect(await declined()).toContainEqual(
      expect.objectContaining({ id: '2025-09-01', reason: 'removed', revision: 'r' }),
    );
    expect(await ids()).not.toContain('2025-09-01');
  });

  it('brings a subscription back once, with all that came, however often it was removed', async () => {
    const id = await subscribe();
    await removeSource(id);
    const first = await last();
    await subscribe();
    await removeSource(id);
    const second = await last();
    expect(await undoable()).not.toContain(first);
    expect(await undoRun(first)).toBe(false);
    expect(await remote()).toEqual([]);
    await undoRun(second);
    expect(await remote()).toEqual([id]);
    expect(await ids()).toEqual(days);
  });

  it('can be undone again once the subscription is back', async () => {
    await subscribe();
    const brought = await last();
    await removeSource((await remote())[0] ?? '');
    const removal = await last();
    expect(await undoable()).not.toContain(brought);
    await undoRun(removal);
    expect(await undoable()).toContain(brought);
    await undoRun(brought);
    expect(await ids()).toEqual([]);
  });

  it('brings back no digest of a subscription that has gone', async () => {
    const id = await subscribe();
    await removeDigest(await head('2025-09-01'));
    const removal = await last();
    await withStore((db) => db.delete('sources', id));
    await undoRun(removal);
    expect((await heads()).map((each) => each.id)).not.toContain('2025-09-01');
  });

  it('is still an import, however much was removed since', async () => {
    await give('files', days.map(post));
    const brought = await last();
    for (let n = 0; n < 6; n += 1) {
      await subscribe();
      await removeSource((await remote())[0] ?? '');
    }
    for (const [n, day] of days.entries())
      await removeDigest(await head(day), Date.now() + n * 20 * MINUTE);
    const left = await undoable();
    expect(left).toContain(brought);
    expect([...left].length).toBeLessThanOrEqual(10);
  });
});
