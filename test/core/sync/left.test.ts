import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEverything } from '../../../core/backup/read';
import type { Digest } from '../../../core/paper';
import { heads } from '../../../core/query';
import { leftRuns, runs, undoable } from '../../../core/query/sources';
import type { Run, RunCause } from '../../../core/run';
import type { SourceAdapter } from '../../../core/source';
import { withDigests } from '../../../core/store';
import { putHead } from '../../../core/store/digests';
import { sync } from '../../../core/sync';
import { clearVanished } from '../../../core/sync/clearVanished';
import { beginRun } from '../../../core/sync/log/journal';
import { recover } from '../../../core/sync/recover';
import { openRunner } from '../../../core/sync/runner';
import type { RunnerHost } from '../../../core/sync/runner/host';
import { endLeftRuns, resumeRun } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { freeLocks, useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const make = (n: number, said?: string) =>
  sampleDigest(`2025-09-01-${n}`, [`2509.${10_000 + n}`], said);
const many = (from: number, to: number, said?: string) =>
  Array.from({ length: to - from }, (_, n) => make(from + n, said));

/** Digests in the reader's hand, of which no more than `until` can be read: then the page dies. */
function inHand(digests: readonly Digest[], until = digests.length): SourceAdapter {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  let read = 0;
  return {
    id: 'files',
    width: 1,
    list: async () => ({ digests: digests.map(({ id }) => ({ id })) }),
    fetch: async ({ id }) => {
      read += 1;
      if (read > until) await new Promise(() => undefined);
      const digest = byId.get(id);
      return { ...(digest && { digest }), revision: JSON.stringify(digest), problems: [] };
    },
  };
}

/** An import whose page dies when so many of its digests are stored. */
async function importAndDie(digests: readonly Digest[], until: number): Promise<void> {
  const texts = digests.slice(0, until).map((digest) => JSON.stringify(digest));
  void sync(inHand(digests, until));
  await vi.waitFor(async () => {
    const stored = new Set((await heads()).map(({ revision }) => revision));
    expect(texts.filter((text) => !stored.has(text))).toEqual([]);
  });
  freeLocks();
}

/** A run that died before it did anything. */
async function die(cause: RunCause, source = 'files'): Promise<void> {
  await beginRun(cause, [{ source, title: '' }], 0);
}

const none = { open: () => inHand([]) };
const host = (change: Partial<RunnerHost> = {}): RunnerHost => ({
  open: async () => () => inHand([]),
  isAllowed: async () => false,
  isFree: () => true,
  stayAwake: () => () => undefined,
  planResume: () => undefined,
  forgetResume: async () => undefined,
  planNext: async () => undefined,
  planLater: () => undefined,
  readAsked: async () => undefined,
  writeAsked: async () => undefined,
  tell: () => undefined,
  show: async () => undefined,
  report: (error) => expect.unreachable(String(error)),
  ...change,
});
const results = async () =>
  (await runs()).flatMap(({ parts }) => parts.map(({ result }) => result));

describe('an import whose page has died', () => {
  it('is stopped with what it had stored, and can be undone', async () => {
    await sync(inHand(many(0, 8)));
    await importAndDie([...many(0, 5, '고친 글이다.'), ...many(8, 60)], 45);
    expect(await resumeRun(none)).toBeUndefined();
    const [run] = await runs();
    expect(run).toMatchObject({ cause: 'files', cutOff: true, endedAt: expect.any(Number) });
    expect(run?.parts).toMatchObject([
      { source: 'files', result: { kind: 'stopped', added: 40, changed: 5, problems: [] } },
    ]);
    expect(await heads()).toHaveLength(48);

    expect(await undoable()).toContain(run?.id);
    expect(await undoRun(run?.id ?? 0)).toBe(true);
    expect((await heads()).map(({ revision }) => revision).sort()).toEqual(
      many(0, 8)
        .map((digest) => JSON.stringify(digest))
        .sort(),
    );
    expect((await runs())[0]).toMatchObject({ undone: true, cutOff: true });
  });

  it('is ended like the one before it, whose page died too', async () => {
    await importAndDie(many(0, 40), 20);
    await importAndDie(many(0, 60), 30);
    await importAndDie(many(0, 60), 35);
    expect(await leftRuns()).toHaveLength(3);
    expect(await endLeftRuns()).toBe(true);
    expect(await results()).toMatchObject([
      { kind: 'stopped', added: 5 },
      { kind: 'stopped', added: 10 },
      { kind: 'stopped', added: 20 },
    ]);
    expect(await endLeftRuns()).toBe(false);
    for (const { id } of await runs()) await undoRun(id);
    expect(await heads()).toEqual([]);
  });

  it('that had stored nothing has nothing', async () => {
    await die('files');
    await endLeftRuns();
    expect(await results()).toMatchObject([{ kind: 'stopped', added: 0, changed: 0, removed: 0 }]);
  });

  it('does not go on when it is undone before anybody has ended it', async () => {
    await importAndDie(many(0, 30), 20);
    const [run] = await runs();
    await undoRun(run?.id ?? 0);
    expect(await heads()).toEqual([]);
    expect((await runs())[0]).toMatchObject({ undone: true, cutOff: true });
    expect(await leftRuns()).toEqual([]);
  });
});

describe('the one who runs', () => {
  it.each([true, false])(
    'ends what a page has left, and tells of it; network: %s',
    async (free) => {
      await importAndDie(many(0, 30), 20);
      const tell = vi.fn();
      await openRunner(host({ isFree: () => free, tell })).resume();
      await vi.waitFor(() =>
        expect(tell.mock.calls).toEqual([[{ kind: 'ended', run: undefined }]]),
      );
      expect(await results()).toMatchObject([{ kind: 'stopped', added: 20 }]);
    },
  );

  it('waits, once and awake, for a page that is still at it, and leaves its run alone', async () => {
    const stays: string[] = [];
    const tell = vi.fn();
    const stayAwake = () => {
      stays.push('awake');
      return () => void stays.push('asleep');
    };
    const runner = openRunner(host({ tell, stayAwake }));
    let read: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const source = inHand(many(0, 3));
    const importing = sync({
      ...source,
      fetch: (listed, asking) => reading.then(() => source.fetch(listed, asking)),
    });
    await vi.waitFor(async () => expect(await leftRuns()).toHaveLength(1));
    const ending = Promise.all([runner.endLeft(), runner.endLeft(), runner.resume()]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stays).toEqual(['awake']);
    read();
    await importing;
    await ending;
    expect(await results()).toMatchObject([{ kind: 'done', added: 3 }]);
    expect((await runs())[0]?.cutOff).toBeUndefined();
    expect(stays).toEqual(['awake', 'asleep']);
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('what else a page leaves', () => {
  it('goes on in no other run: nothing is asked for it', async () => {
    const about = { kind: 'feed', title: '', digests: 0, papers: 0, sampled: 0 } as const;
    const { id } = await addSource({ ...about, url: 'https://a.example/' }, { kind: 'off' });
    await die('clear', id);
    const open = vi.fn(() => inHand([]));
    await resumeRun({ open });
    expect(open).not.toHaveBeenCalled();
    expect(await results()).toMatchObject([{ kind: 'stopped', removed: 0 }]);
  });

  it('a backup that was restored but for the word of it is all there', async () => {
    await sync(inHand(many(0, 4)));
    const about = { format: 'yoyak-backup', version: 2, exportedAt: 0, app: '1.0.0' } as const;
    const backup = { ...about, ...(await readEverything()) };
    await undoRun(1);
    await sync(inHand([make(9)]));
    const dead = await dieAtTheWord(() => recover(backup, 'replace'));
    await endLeftRuns();
    expect((await runs()).find(({ id }) => id === dead?.id)?.parts).toMatchObject([
      { result: { kind: 'done', added: 4, removed: 1 } },
    ]);
    expect(await undoRun(dead?.id ?? 0)).toBe(true);
    expect((await heads()).map(({ id }) => id)).toEqual([make(9).id]);
  });

  it('a backup of which nothing came is stopped', async () => {
    await sync(inHand(many(0, 4)));
    await die('restore');
    await endLeftRuns();
    expect((await results())[0]).toMatchObject({ kind: 'stopped', added: 0, removed: 0 });
  });

  it('a clearing that came through but for the word of it counts what went', async () => {
    await sync(inHand(many(0, 4)));
    const [first, second] = await heads();
    for (const head of [first, second])
      if (head) await withDigests((stores) => putHead(stores, { ...head, goneAt: 1 }));
    await dieAtTheWord(clearVanished);
    await endLeftRuns();
    expect((await results())[0]).toMatchObject({ kind: 'done', removed: 2 });
  });
});

/** Does something whose page dies when it is done, and is yet to say so. */
async function dieAtTheWord(work: () => Promise<unknown>): Promise<Run | undefined> {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const [value] = args as [{ parts?: readonly { result?: object }[]; endedAt?: number }];
    const isWord = value.parts?.some(({ result }) => result) || value.endedAt !== undefined;
    if (this.name === 'runs' && isWord) throw new DOMException('ended', 'AbortError');
    return put.apply(this, args);
  });
  await expect(work()).rejects.toThrow();
  vi.restoreAllMocks();
  freeLocks();
  const [run] = await leftRuns();
  return run;
}
