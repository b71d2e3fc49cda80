import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard } from '../../../../core/cards';
import { Failure } from '../../../../core/failure';
import type { Digest } from '../../../../core/paper';
import { bookmarks, byPaper, heads } from '../../../../core/query';
import { declined, runs, sources, undoable } from '../../../../core/query/sources';
import { bookmark } from '../../../../core/reading';
import type { Run } from '../../../../core/run';
import { wakeAt } from '../../../../core/schedule';
import type { Offer, Source, SourceAdapter } from '../../../../core/source';
import { closeStore, withStore } from '../../../../core/store';
import { clearVanished } from '../../../../core/sync/clearVanished';
import { mendCards } from '../../../../core/sync/exclusively';
import { acceptHeld, keepStored, wantAgain } from '../../../../core/sync/held';
import { resumeRun, runSources } from '../../../../core/sync/runner/run';
import { addSource, changeSource, moveSource } from '../../../../core/sync/sources';
import { undoRun } from '../../../../core/sync/undo';
import { removeSource, restoreSource } from '../../../../core/sync/unfollow';
import { cardsFollowed, useBrowser } from '../../../browser';
import { readDrawn } from '../../../look';
import { sampleDigest } from '../../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const offer: Offer = {
  kind: 'feed',
  url: 'https://digests.example/index.json',
  title: '피드',
  digests: 0,
  papers: 0,
  sampled: 0,
};

/** A host with digests that can be changed, and a note of every request it was sent. */
function makeHost(start: readonly Digest[]) {
  const digests = new Map(start.map((digest) => [digest.id, digest]));
  const versions = new Map<string, number>();
  const requests: string[] = [];
  const revision = (id: string) => `${id}@${versions.get(id) ?? 1}`;
  const listing = () => [...digests.keys()].map(revision).join();
  const host = {
    requests,
    fail: undefined as Failure | undefined,
    broken: new Set<string>(),
    put(digest: Digest) {
      digests.set(digest.id, digest);
      versions.set(digest.id, (versions.get(digest.id) ?? 1) + 1);
    },
    remove: (id: string) => digests.delete(id),
    open: ({ id, validators }: Source): SourceAdapter => ({
      id,
      width: 3,
      async list() {
        requests.push('list');
        if (host.fail) throw host.fail;
        const found = { content: listing() };
        if (validators?.content === found.content)
          return { digests: [], unchanged: true, validators: found };
        const listed = [...digests.keys()].map((one) => ({ id: one, revision: revision(one) }));
        return { digests: listed, keeps: () => false, validators: found };
      },
      async fetch(listed) {
        requests.push(listed.id);
        if (host.broken.has(listed.id)) throw new Failure('not-found', listed.id);
        const digest = digests.get(listed.id);
        return { ...(digest && { digest }), revision: listed.revision ?? '', problems: [] };
      },
    }),
  };
  return host;
}

const day = (n: number) => `2025-09-${String(n).padStart(2, '0')}`;
const paper = (n: number, rank: number) => `2509.${String(n * 100 + rank).padStart(5, '0')}`;
const make = (n: number, papers = 4) =>
  sampleDigest(
    day(n),
    Array.from({ length: papers }, (_, rank) => paper(n, rank)),
  );
const many = (count: number) => Array.from({ length: count }, (_, n) => make(n + 1));

async function subscribe(start: readonly Digest[]) {
  const host = makeHost(start);
  const { id } = await addSource(offer, { kind: 'hourly' });
  const run = () => runSources('reader', [id], { open: host.open });
  return { host, id, run };
}
const own = async (id: string) => (await sources()).find((source) => source.id === id);
const ids = async () => (await heads()).map((head) => head.id).sort();

const vanished = async () =>
  (await heads()).filter(({ goneAt }) => goneAt !== undefined).map(({ id }) => id);

describe('a run', () => {
  it('fetches everything once, then only what changed, then asks once', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    expect(host.requests.toSorted()).toEqual([...many(5).map(({ id }) => id), 'list']);
    host.requests.length = 0;
    host.put({ ...make(2), title: '다시 쓴 글' });
    expect((await run())?.parts[0]?.result).toMatchObject({ changed: 1, unchanged: 4, added: 0 });
    expect(host.requests).toEqual(['list', day(2)]);
    host.requests.length = 0;
    expect((await run())?.parts[0]?.result).toMatchObject({ changed: 0, unchanged: 5 });
    expect(host.requests).toEqual(['list']);
  });

  it('marks what its source no longer offers, and keeps it', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    host.remove(day(3));
    expect((await run())?.parts[0]?.result).toMatchObject({ removed: 0, vanished: 1 });
    expect(await vanished()).toEqual([day(3)]);
    expect(await byPaper(paper(3, 0))).toHaveLength(1);
    expect((await run())?.parts[0]?.result?.vanished).toBeUndefined();
  });

  it('goes on past a digest that cannot be had, and asks for it again', async () => {
    const { host, id, run } = await subscribe(many(5));
    host.broken.add(day(2));
    const first = await run();
    expect(first?.parts[0]?.result).toMatchObject({ kind: 'done', added: 4 });
    expect(first?.parts[0]?.result?.problems).toMatchObject([{ file: day(2), code: 'not-found' }]);
    expect((await own(id))?.validators).toBeUndefined();
    host.broken.clear();
    host.requests.length = 0;
    await run();
    expect(host.requests).toEqual(['list', day(2)]);
    expect(await ids()).toHaveLength(5);
  });

  it('asks once more, after the others, for what a moment of trouble kept away', async () => {
    const { host, id } = await subscribe(many(6));
    let count = 0;
    const open = (source: Source): SourceAdapter => ({
      ...host.open(source),
      fetch: async (listed, asking) => {
        count += 1;
        if (count % 3 === 0) throw new Failure('server-failed', '503');
        return host.open(source).fetch(listed, asking);
      },
    });
    const run = await runSources('reader', [id], { open });
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'done', added: 6, problems: [] });
    expect(count).toBe(8);
  });

  it('is not held up for ever by digests that cannot be had', async () => {
    const { host, run } = await subscribe(many(30));
    for (let n = 1; n <= 15; n += 1) host.broken.add(day(n));
    await run();
    await run();
    expect(await ids()).toHaveLength(15);
  });

  it('ends early when the host asks for a rest, and rests', async () => {
    const { host, id, run } = await subscribe(many(2));
    await run();
    const until = Date.now() + 3_600_000;
    host.fail = new Failure('rate-limited', '429', { until });
    expect((await run())?.parts[0]?.result).toMatchObject({
      kind: 'failed',
      failure: 'rate-limited',
    });
    expect(await own(id)).toMatchObject({ restUntil: until, failures: 1 });
    host.requests.length = 0;
    expect(await run()).toBeUndefined();
    expect(host.requests).toEqual([]);
    expect(await ids()).toHaveLength(2);
  });

  it('stops when it is told to and goes on from there', async () => {
    const { host, id, run } = await subscribe(many(20));
    const abort = new AbortController();
    const stopped = await runSources('reader', [id], {
      open: host.open,
      signal: abort.signal,
      onProgress: ({ parts }) => (parts[0]?.fetched ?? 0) >= 7 && abort.abort(),
    });
    expect(stopped?.parts[0]?.result).toMatchObject({ kind: 'stopped' });
    const stored = await ids();
    expect(stored.length).toBeGreaterThanOrEqual(7);
    host.requests.length = 0;
    await run();
    expect(host.requests.filter((one) => stored.includes(one))).toEqual([]);
    expect(await ids()).toHaveLength(20);
  });

  it('takes a host that could be read for one in trouble, not for one that wants a permission', async () => {
    const { host, id, run } = await subscribe(many(2));
    const refused = new Failure('permission-needed', 'CORS', { origin: 'https://digests.example' });
    host.fail = refused;
    expect((await run())?.parts[0]?.result).toMatchObject({ failure: 'permission-needed' });
    host.fail = undefined;
    await run();
    host.fail = refused;
    expect((await run())?.parts[0]?.result).toMatchObject({ failure: 'server-failed' });
    for (let n = 0; n < 5; n += 1) await run();
    expect((await own(id))?.lastResult).toMatchObject({
      failure: 'permission-needed',
      origin: 'https://digests.example',
    });
  });

  it.each([
    ['told at once of a host that was read by leave', [true, false], '', 'permission-needed'],
    ['waited for where the leave is still there', [true, true], '', 'server-failed'],
    ['waited for where none was ever needed', [false, false], '', 'server-failed'],
    ['waited for at another host than the one allowed', [true, false], 'cdn.', 'server-failed'],
  ] as const)('a refusal is %s', async (_, [before, after], sub, failure) => {
    const host = makeHost(many(2));
    const { id } = await addSource(offer, { kind: 'hourly' });
    let allowed: boolean = before;
    const isAllowed = async () => allowed;
    const run = () => runSources('reader', [id], { open: host.open, isAllowed });
    await run();
    await run();
    allowed = after;
    const { origin, host: name, protocol } = new URL(offer.url);
    const refused = sub ? `${protocol}//${sub}${name}` : origin;
    host.fail = new Failure('permission-needed', 'CORS', { origin: refused });
    expect((await run())?.parts[0]?.result?.failure).toBe(failure);
  });

  it('tells how many digests hold no paper', async () => {
    const { run } = await subscribe([...many(2), make(3, 0)]);
    expect((await run())?.parts[0]?.result).toMatchObject({ added: 2, empty: 1 });
  });

  it('tries a digest that could not be had again soon, not only the next day', async () => {
    const host = makeHost(many(5));
    const { id } = await addSource(offer, { kind: 'daily', at: '08:30' });
    host.broken.add(day(2));
    await runSources('reader', [id], { open: host.open, random: () => 0, now: () => 1000 });
    expect(await own(id)).toMatchObject({ nextAt: 1000 + 5 * 60_000 });
  });

  it('that is stopped while it lists has not succeeded', async () => {
    const { host, id, run } = await subscribe(many(2));
    host.fail = new Failure('unreachable', 'no way');
    await run();
    const abort = new AbortController();
    const open = (source: Source): SourceAdapter => ({
      ...host.open(source),
      list: async () => {
        abort.abort();
        throw abort.signal.reason;
      },
    });
    const stopped = await runSources('reader', [id], { open, signal: abort.signal });
    expect(stopped?.parts[0]?.result).toMatchObject({ kind: 'stopped' });
    expect(await own(id)).toMatchObject({ failures: 1 });
  });

  it('that is stopped does not begin again by itself with those whose turn had not come', async () => {
    const host = makeHost(many(2));
    for (let n = 0; n < 5; n += 1)
      await addSource({ ...offer, url: `${offer.url}?${n}` }, { kind: 'hourly' });
    const abort = new AbortController();
    const open = (source: Source): SourceAdapter => ({
      ...host.open(source),
      list: async (asking) => {
        abort.abort();
        asking.signal?.throwIfAborted();
        return host.open(source).list(asking);
      },
    });
    const now = Date.now() + 10 * 3_600_000;
    await runSources('schedule', undefined, { open, signal: abort.signal, now: () => now });
    expect(wakeAt(await sources(), now)).toBeGreaterThan(now + 3_000_000);
  });

  it('fetches no more once the store takes no more', async () => {
    const { host, run } = await subscribe(many(200));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'bodies') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect((await run())?.parts[0]?.result).toMatchObject({ failure: 'storage-full', added: 0 });
    expect(host.requests.length).toBeLessThan(100);
  });

  it('fetches anew what a full disk left in halves', async () => {
    const { host, id, run } = await subscribe(many(4));
    await run();
    await withStore(async (db) => {
      await db.delete('bodies', [id, day(1)]);
      await db.delete('heads', [id, day(2)]);
    });
    host.put(make(4));
    host.requests.length = 0;
    await run();
    expect(host.requests.toSorted()).toEqual([day(1), day(2), day(4), 'list']);
    expect(await ids()).toHaveLength(4);
    expect(await byPaper(paper(1, 0))).toHaveLength(1);
  });

  it('leaves nobody at work when it ends by a fault', async () => {
    const host = makeHost(many(4));
    const slow = await addSource({ ...offer, url: 'https://slow.example/' }, { kind: 'off' });
    const quick = await addSource(offer, { kind: 'off' });
    let fetched = 0;
    const open = (source: Source): SourceAdapter => ({
      ...host.open(source),
      async fetch(listed, asking) {
        if (source.id === slow.id) await new Promise((resolve) => setTimeout(resolve, 20));
        asking.signal?.throwIfAborted();
        fetched += 1;
        return host.open(source).fetch(listed, asking);
      },
    });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const [value] = args as [{ parts?: readonly { result?: object }[] }];
      if (this.name === 'runs' && value.parts?.some(({ result }) => result))
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const both = runSources('reader', [slow.id, quick.id], { open });
    await expect(both).rejects.toMatchObject({ code: 'storage-full' });
    const atTheEnd = fetched;
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(fetched).toBe(atTheEnd);
  });

  it('is given up when it is cut off again and again and nothing comes of it', async () => {
    const { host, id } = await subscribe(many(3));
    const dying = (source: Source): SourceAdapter => ({
      ...host.open(source),
      list: () => {
        // The worker is ended: nothing is written any more.
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('ended', 'AbortError');
        });
        return host.open(source).list({});
      },
    });
    await runSources('reader', [id], { open: dying }).catch(() => undefined);
    const now = () => Date.now() + 11 * 60_000;
    for (let n = 0; n < 12; n += 1) {
      vi.restoreAllMocks();
      await resumeRun({ open: dying, now }).catch(() => undefined);
    }
    vi.restoreAllMocks();
    const [run] = await runs();
    expect(run?.endedAt).toBeDefined();
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'failed' });
    const asked = host.requests.length;
    await resumeRun({ open: dying });
    expect(host.requests).toHaveLength(asked);
  });

  it('is taken up however many imports came after it', async () => {
    const { host, id } = await subscribe(many(2));
    const parts = [{ source: id, title: '' }];
    const ended = (n: number) => ({ id: n, cause: 'files', startedAt: 0, endedAt: 1, parts: [] });
    await withStore(async (db) => {
      await db.put('runs', { id: 1, cause: 'schedule', startedAt: Date.now(), parts });
      for (let n = 2; n < 40; n += 1) await db.put('runs', ended(n) as Run);
    });
    const run = await resumeRun({ open: host.open });
    expect(run).toMatchObject({ id: 1, endedAt: expect.any(Number) });
    expect(await heads()).toHaveLength(2);
  });

  it('asks only those whose time has come when nobody is named', async () => {
    const { host, id } = await subscribe(many(1));
    const due = (now: number) =>
      runSources('schedule', undefined, { open: host.open, now: () => now, random: () => 0 });
    const start = Date.now() + 10 * 3_600_000;
    expect((await due(start))?.cause).toBe('schedule');
    expect(await due(start + 1000)).toBeUndefined();
    expect(await due(start + 3_600_000)).toBeDefined();
    await changeSource(id, { enabled: false });
    expect(await due(start + 9_000_000)).toBeUndefined();
  });

  it('keeps the last fifty in the log, and before them the one that can be undone', async () => {
    const { run } = await subscribe(many(1));
    for (let n = 0; n < 53; n += 1) await run();
    const log = (await runs()).map(({ id }) => id);
    expect(log).toEqual([...Array.from({ length: 50 }, (_, n) => 53 - n), 1]);
  });

  it('tells how far it is, for each source and in all', async () => {
    const { host, id } = await subscribe(many(9));
    const seen: number[][] = [];
    await runSources('reader', [id], {
      open: host.open,
      onProgress: ({ parts }) => seen.push(parts.map(({ fetched }) => fetched)),
    });
    expect(seen[0]).toEqual([0]);
    expect(seen.at(-1)).toEqual([9]);
  });
});

describe('a strange change', () => {
  it('is kept waiting when a digest lost half of its papers, and not fetched again', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    host.put(make(2, 2));
    expect((await run())?.parts[0]?.result).toMatchObject({ held: 1, changed: 0 });
    expect((await heads()).find(({ id }) => id === day(2))?.papers).toHaveLength(4);
    expect(await declined()).toMatchObject([{ id: day(2), reason: 'shrunk', before: 4, after: 2 }]);
    host.put(make(3));
    host.requests.length = 0;
    await run();
    expect(host.requests).toEqual(['list', day(3)]);
  });

  it('is taken when the reader accepts it, and can be undone', async () => {
    const { host, id, run } = await subscribe(many(5));
    await run();
    host.put(make(2, 0));
    await run();
    await acceptHeld([[id, day(2)]]);
    expect((await heads()).find((head) => head.id === day(2))?.papers).toEqual([]);
    expect(await declined()).toEqual([]);
    const [accepted] = await runs();
    if (accepted) await undoRun(accepted.id);
    expect((await heads()).find((head) => head.id === day(2))?.papers).toHaveLength(4);
  });

  it('is forgotten when the source takes it back', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    host.put(make(2, 1));
    await run();
    host.put(make(2));
    await run();
    expect(await declined()).toEqual([]);
  });
});

describe('a version that came after a run that is undone', () => {
  const wait = (): void => {};
  const turnDown = (source: string) => keepStored([[source, day(2)]]);
  for (const [which, decide, reason] of [
    ['waits on', wait, 'shrunk'],
    ['stays turned down', turnDown, 'undone'],
  ] as const)
    it(`${which} where an older one is put back`, async () => {
      const { host, id, run } = await subscribe(many(3));
      await run();
      host.put({ ...make(2), title: '둘째 글' });
      const second = (await run())?.id ?? 0;
      host.put(make(2, 1));
      await run();
      await decide(id);
      expect(await undoRun(second)).toBe(true);
      expect((await heads()).find((head) => head.id === day(2))?.title).toBe(make(2).title);
      expect(await declined()).toMatchObject([{ id: day(2), reason, revision: `${day(2)}@3` }]);
      host.put({ ...make(1), title: '다른 글' });
      await run();
      expect((await heads()).find((head) => head.id === day(2))?.title).toBe(make(2).title);
    });

  it('is asked for anew where nothing stands that it could replace', async () => {
    const { host, run } = await subscribe(many(3));
    const first = (await run())?.id ?? 0;
    host.put(make(2, 1));
    await run();
    expect(await undoRun(first)).toBe(true);
    expect(await declined()).toContainEqual(
      expect.objectContaining({ id: day(2), reason: 'undone', revision: `${day(2)}@1` }),
    );
  });
});

describe('several strange changes', () => {
  it('are accepted in one run, which brings all of them back', async () => {
    const { host, id, run } = await subscribe(many(6));
    await run();
    const before = await heads();
    for (const n of [1, 2, 3, 4]) host.put(make(n, 1));
    await run();
    const count = (await runs()).length;
    await acceptHeld([1, 2, 3, 4].map((n) => [id, day(n)] as const));
    expect((await heads()).filter(({ papers }) => papers.length === 1)).toHaveLength(4);
    const [accepted, ...earlier] = await runs();
    expect(earlier).toHaveLength(count);
    expect(await undoRun(accepted?.id ?? 0)).toBe(true);
    expect(await heads()).toEqual(before);
  });

  it('are kept together', async () => {
    const { host, id, run } = await subscribe(many(6));
    await run();
    for (const n of [1, 2, 3, 4]) host.put(make(n, 1));
    await run();
    await keepStored([1, 2, 3, 4].map((n) => [id, day(n)] as const));
    expect((await declined()).map(({ reason }) => reason)).toEqual(Array(4).fill('undone'));
    expect(await ids()).toHaveLength(6);
  });
});

describe('what vanished from its source', () => {
  it('is marked no more once it is listed again', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    for (const n of [1, 2, 3, 4, 5]) host.remove(day(n));
    await run();
    expect(await vanished()).toHaveLength(5);
    for (const n of [1, 2]) host.put(make(n));
    await run();
    expect((await vanished()).sort()).toEqual([day(3), day(4), day(5)]);
    expect(await ids()).toHaveLength(5);
  });

  it('is said on its cards, and on no other, until it is listed again', async () => {
    const { host, run } = await subscribe(many(3));
    const gone = async () => {
      await run();
      await cardsFollowed();
      const drawn = await Promise.all([1, 2, 3].map((n) => readDrawn(paper(n, 3))));
      return drawn.map((each) => each?.card.summary.isGone);
    };
    expect(await gone()).toEqual([undefined, undefined, undefined]);
    host.remove(day(1));
    host.remove(day(3));
    expect(await gone()).toEqual([true, undefined, true]);
    await bookmark(paper(1, 3), true);
    host.put(make(1));
    expect(await gone()).toEqual([undefined, undefined, true]);
    // What the reader bookmarked keeps a text, not what is known of its source.
    await bookmark(paper(3, 3), true);
    expect((await bookmarks()).map(({ kept }) => kept)).toMatchObject([
      { from: '피드' },
      { from: '피드' },
    ]);
    expect(JSON.stringify(await bookmarks())).not.toContain('isGone');
  });

  it('goes when the reader clears it, and comes back after a restart', async () => {
    const { host, run } = await subscribe(many(5));
    await run();
    host.remove(day(1));
    host.remove(day(2));
    await run();
    const before = await heads();
    const cleared = await clearVanished();
    expect(cleared?.digests).toBe(2);
    expect(await ids()).toEqual([day(3), day(4), day(5)]);
    expect((await runs())[0]).toMatchObject({
      cause: 'clear',
      parts: [{ result: { removed: 2 } }],
    });
    await cardsFollowed();
    await closeStore();
    expect(await undoable()).toContain(cleared?.run);
    expect(await undoRun(cleared?.run ?? 0)).toBe(true);
    expect(await heads()).toEqual(before);
    expect(await declined()).toEqual([]);
    await run();
    expect((await vanished()).sort()).toEqual([day(1), day(2)]);
    expect((await clearVanished())?.digests).toBe(2);
  });

  it('stays as it came back, whatever is undone after', async () => {
    const { host, run } = await subscribe(many(2));
    await run();
    host.remove(day(1));
    await run();
    const cleared = await clearVanished();
    host.put({ ...make(1), title: '돌아온 글' });
    await run();
    await undoRun(cleared?.run ?? 0);
    const back = (await heads()).find(({ id }) => id === day(1));
    expect([back?.title, back?.goneAt]).toEqual(['돌아온 글', undefined]);
  });

  it('leaves its bookmark, with its words, when it is cleared', async () => {
    const { host, run } = await subscribe(many(2));
    await run();
    await bookmark(paper(1, 0), true);
    host.remove(day(1));
    await run();
    await clearVanished();
    await cardsFollowed();
    expect(await byPaper(paper(1, 0))).toMatchObject([{ from: '피드', digest: { id: day(1) } }]);
    expect((await readDrawn(paper(1, 0)))?.card?.summary.from).toBe('피드');
    expect(await byPaper(paper(1, 1))).toEqual([]);
  });

  it('is nothing, and no run, where nothing vanished', async () => {
    const { run } = await subscribe(many(2));
    await run();
    const count = (await runs()).length;
    expect(await clearVanished()).toBeUndefined();
    expect(await runs()).toHaveLength(count);
  });

  it('has moved when all its papers come under another id in the same run', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    await bookmark(paper(2, 0), true);
    host.remove(day(2));
    host.put({ ...make(2), id: 'moved', title: '옮긴 글' });
    const moving = await run();
    expect(moving?.parts[0]?.result).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(moving?.parts[0]?.result?.vanished).toBeUndefined();
    expect(await ids()).toEqual([day(1), day(3), 'moved']);
    await cardsFollowed();
    expect(await byPaper(paper(2, 0))).toMatchObject([{ digest: { id: 'moved' } }]);
    await undoRun(moving?.id ?? 0);
    expect(await ids()).toEqual([day(1), day(2), day(3)]);
  });

  it.each([
    ['only some of its papers came', () => ({ ...make(2, 3), id: 'other' })],
    ['others came', () => ({ ...make(7), id: 'other' })],
    ['a weekly came that holds them too', () => ({ ...make(2, 6), id: 'other' })],
  ])('has not moved when %s', async (_what, other) => {
    const { host, run } = await subscribe(many(3));
    await run();
    host.remove(day(2));
    host.put(other());
    await run();
    expect(await vanished()).toEqual([day(2)]);
    expect(await ids()).toHaveLength(4);
  });

  it('has not moved to a digest that was there and was written anew', async () => {
    const { host, run } = await subscribe([...many(3), { ...make(2), id: 'weekly' }]);
    await run();
    host.remove(day(2));
    host.put({ ...make(2), id: 'weekly', title: '다시 쓴 글' });
    await run();
    expect(await vanished()).toEqual([day(2)]);
  });

  it('stays marked where it is when the reader takes its move back', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    host.remove(day(2));
    host.put({ ...make(2), id: 'moved' });
    await undoRun((await run())?.id ?? 0);
    host.put(make(4));
    await run();
    expect(await ids()).toContain(day(2));
    expect(await vanished()).toEqual([day(2)]);
  });

  it('is not marked by undoing a run that found it again', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    host.remove(day(2));
    await run();
    host.put({ ...make(2), title: '돌아온 글' });
    await undoRun((await run())?.id ?? 0);
    expect(await ids()).toContain(day(2));
    expect(await vanished()).toEqual([]);
  });

  it('has not moved to a digest that was there before', async () => {
    const { host, run } = await subscribe([...many(3), { ...make(2), id: 'weekly' }]);
    await run();
    host.remove(day(2));
    await run();
    expect(await vanished()).toEqual([day(2)]);
  });
});

describe('undoing a run', () => {
  it('brings back what it changed and removed, takes out what it added, and it stays so', async () => {
    const { host, run } = await subscribe(many(6));
    await run();
    const before = await heads();
    host.put({ ...make(1), title: '다시 쓴 글' });
    host.put(make(7));
    host.remove(day(2));
    const second = await run();
    expect(await undoable()).toContain(second?.id);
    expect(await undoRun(second?.id ?? 0)).toBe(true);
    expect(await heads()).toEqual(before);
    expect((await runs())[0]?.undone).toBe(true);
    host.put(make(5));
    await run();
    expect((await heads()).map(({ title }) => title)).not.toContain('다시 쓴 글');
    expect(await ids()).toEqual(before.map(({ id }) => id).sort());
    expect(await undoRun(second?.id ?? 0)).toBe(false);
  });

  it('takes back what it only marked as vanished, until a list says so again', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    const before = await heads();
    host.remove(day(2));
    const marking = await run();
    expect(await undoable()).toContain(marking?.id);
    expect(await undoRun(marking?.id ?? 0)).toBe(true);
    expect(await heads()).toEqual(before);
    expect(await declined()).toEqual([]);
    expect((await runs())[0]).toMatchObject({ id: marking?.id, undone: true });
    await run();
    expect(await vanished()).toEqual([]);
    host.put(make(4));
    await run();
    expect(await vanished()).toEqual([day(2)]);
  });

  it('knows what it had marked when it was cut off, and takes it back all the same', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    host.remove(day(2));
    const marking = await run();
    await withStore(async (db) => {
      const { endedAt: _end, ...open } = marking as Run;
      const parts = open.parts.map(({ result: _result, ...part }) => part);
      await db.put('runs', { ...open, parts });
    });
    const resumed = await resumeRun({ open: host.open });
    expect(resumed?.parts[0]?.result).toMatchObject({ changed: 0, vanished: 1 });
    expect(await undoRun(marking?.id ?? 0)).toBe(true);
    expect(await vanished()).toEqual([]);
  });

  it('takes back the marks of what was cleared and came back', async () => {
    const { host, run } = await subscribe(many(3));
    await run();
    host.remove(day(2));
    const marking = await run();
    const cleared = await clearVanished();
    expect(await undoRun(cleared?.run ?? 0)).toBe(true);
    expect(await vanished()).toEqual([day(2)]);
    expect(await undoRun(marking?.id ?? 0)).toBe(true);
    expect(await vanished()).toEqual([]);
    expect(await ids()).toEqual([day(1), day(2), day(3)]);
  });

  it('can be undone in turn, digest by digest', async () => {
    const { id, run } = await subscribe(many(2));
    await undoRun((await run())?.id ?? 0);
    expect(await ids()).toEqual([]);
    await wantAgain([id, day(1)]);
    await run();
    expect(await ids()).toEqual([day(1)]);
  });
});

describe('several sources', () => {
  const other: Offer = { ...offer, url: 'https://other.example/index.json', title: '다른 피드' };

  it('live side by side, and their order says which summary is shown first', async () => {
    const first = await addSource(offer, { kind: 'off' });
    const second = await addSource(other, { kind: 'off' });
    const open = makeHost([make(1)]).open;
    await runSources('reader', [first.id, second.id], { open });
    const shown = async () => (await byPaper(paper(1, 0))).map(({ digest }) => digest.source);
    expect(await shown()).toEqual([first.id, second.id]);
    await moveSource(second.id, 'up');
    expect(await shown()).toEqual([second.id, first.id]);
    await cardsFollowed();
    expect((await readDrawn(paper(1, 0)))?.card?.summary.digest.source).toBe(second.id);
    expect((await sources()).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
      'made',
      'files',
      'bundled',
    ]);
  });

  it('are added after one another and before what ships, also after they were moved', async () => {
    const first = await addSource(offer, { kind: 'off' });
    await moveSource('bundled', 'up');
    const second = await addSource(other, { kind: 'off' });
    const order = (await sources()).map(({ id }) => id);
    expect(order).toEqual([first.id, second.id, 'made', 'bundled', 'files']);
  });

  it('are not put off by a new name', async () => {
    const { id } = await addSource(offer, { kind: 'hourly' });
    await changeSource(id, { every: { kind: 'daily', at: '08:30' } });
    const before = (await own(id))?.nextAt;
    await changeSource(id, { title: '새 이름' });
    expect(await own(id)).toMatchObject({ title: '새 이름', nextAt: before });
  });

  it('cannot be added twice', async () => {
    await addSource(offer, { kind: 'off' });
    await expect(addSource(offer, { kind: 'off' })).rejects.toMatchObject({
      code: 'already-added',
    });
  });

  it('go with their digests and come back with them; bookmarks stay', async () => {
    const { id, run } = await subscribe(many(3));
    const first = await run();
    await bookmark(paper(1, 0), true, { now: 5 });
    const removed = await removeSource(id);
    expect([await ids(), await own(id)]).toEqual([[], undefined]);
    expect((await readCard(paper(1, 0))).bookmarked).toBe(true);
    if (removed) await restoreSource(removed);
    expect(await ids()).toHaveLength(3);
    await cardsFollowed();
    expect((await readDrawn(paper(1, 0)))?.card).toBeDefined();
    expect(await own(id)).toMatchObject({ url: offer.url });
    expect(await undoable()).toContain(first?.id);
  });
});

describe('a worker that is ended at any step', () => {
  // More than are stored in one transaction: what stands between two is ended too.
  const COUNT = 18;

  /** Everything that is stored, without times. */
  async function dump(): Promise<string> {
    await mendCards();
    const stores = ['heads', 'bodies', 'sources', 'declined', 'befores', 'runs'] as const;
    const rows = await withStore((db) => Promise.all(stores.map((store) => db.getAll(store))));
    const cards = Object.entries(await browser.storage.local.get(null)).sort();
    const timeless = (key: string, value: unknown) => (/At$|^at$/.test(key) ? undefined : value);
    return JSON.stringify([rows, cards], timeless);
  }

  it('loses nothing and fetches nothing twice that was stored', async () => {
    let steps = 0;
    let last = Number.POSITIVE_INFINITY;
    const step = () => {
      steps += 1;
      if (steps > last) throw new DOMException('the worker was ended', 'AbortError');
    };
    const dying =
      (open: (source: Source) => SourceAdapter) =>
      (source: Source): SourceAdapter => {
        const adapter = open(source);
        return {
          ...adapter,
          list: async (asking) => {
            step();
            return adapter.list(asking);
          },
          fetch: async (listed, asking) => {
            step();
            return adapter.fetch(listed, asking);
          },
        };
      };
    // To be ended at a read is to be ended before the next write.
    for (const name of ['put', 'delete'] as const) {
      const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        step();
        return real.apply(this, args);
      } as never);
    }
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      step();
      return set(items);
    });

    const attempt = async (limit: number) => {
      const host = makeHost(many(COUNT));
      const { id } = await addSource(offer, { kind: 'off' });
      steps = 0;
      last = limit;
      const run = { open: dying(host.open), random: () => 0 };
      const died = await runSources('reader', [id], run).then(
        () => false,
        () => true,
      );
      const taken = steps;
      last = Number.POSITIVE_INFINITY;
      await closeStore();
      const stored = await ids();
      const before = host.requests.length;
      await resumeRun({ open: host.open });
      const again = host.requests.slice(before);
      // Ended before the run was written down: whoever pressed presses again.
      if ((await runs()).length === 0) await runSources('reader', [id], { open: host.open });
      expect(again.filter((each) => stored.includes(each))).toEqual([]);
      const state = await dump();
      await clear();
      return { died, taken, state };
    };

    const whole = await attempt(Number.POSITIVE_INFINITY);
    expect(whole.died).toBe(false);
    expect(whole.taken).toBeGreaterThan(4 * COUNT);
    for (let limit = 0; limit < whole.taken; limit += 1) {
      const { state } = await attempt(limit);
      if (state !== whole.state)
        throw new Error(`ended after step ${limit}: ${differ(whole.state, state)}`);
    }
  });

  function differ(one: string, other: string): string {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    return [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 100)).join('\n\n');
  }

  async function clear(): Promise<void> {
    await withStore(async (db) => {
      for (const store of db.objectStoreNames) await db.clear(store);
    });
    await browser.storage.local.clear();
  }
});
