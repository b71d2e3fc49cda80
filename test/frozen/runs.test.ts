import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarks } from '../../core/query';
import { declined, sources, undoable } from '../../core/query/sources';
import { readSettings } from '../../core/settings';
import { acceptHeld, keepStored } from '../../core/sync/held';
import { undoRun } from '../../core/sync/undo';
import { useBrowser } from '../browser';
import { frozenShelf, type OldDigest, type OldHead, place, readShelf, toList } from './digests';
import { loadFrozen, readFrozen, recordsOf, versions } from './load';

useBrowser();

type OldBefore = Partial<OldDigest> & {
  readonly run: number;
  readonly source: string;
  readonly id: string;
  /** What stood beside the digests before a backup was restored. */
  readonly beside?: {
    readonly sources: readonly { readonly id: string }[];
    readonly reading: readonly OldReading[];
    readonly settings: object;
  };
};
type OldReading = { readonly paper: string; readonly bookmarkedAt?: number };
type OldDeclined = {
  readonly source: string;
  readonly id: string;
  readonly reason: string;
  readonly offered?: OldDigest;
};

describe.each(versions)('what version %s left open', (version) => {
  const frozen = readFrozen(version);
  const shelf = frozenShelf(frozen);
  const befores = recordsOf<OldBefore>(frozen, 'befores');
  const waiting = recordsOf<OldDeclined>(frozen, 'declined');
  const restorePoints = [...new Set(befores.map(({ run }) => run))];
  const heldOf = (reason: string) => waiting.filter((each) => each.reason === reason);
  const key = ({ source, id }: OldDeclined) => [source, id] as [string, string];

  /** The digests of that version, but for these places. */
  const shelfWith = (changes: readonly (OldHead | OldBefore)[]) => {
    const now = new Map(shelf);
    for (const change of changes) {
      const { head, entries } = change as OldBefore;
      if (head && entries) now.set(place(head), { head, entries });
      else now.delete(place(change));
    }
    return toList(now);
  };

  /** What is bookmarked once a run is undone: all, or what was before a backup came, and what came after it. */
  const marked = (run: number, beside: OldBefore['beside']) => {
    const readings = recordsOf<OldReading>(frozen, 'reading');
    const runs = recordsOf<{ readonly id: number; readonly startedAt: number }>(frozen, 'runs');
    const since = runs.find(({ id }) => id === run)?.startedAt ?? 0;
    const newer = readings.filter(({ bookmarkedAt = 0 }) => bookmarkedAt > since);
    const wanted = beside ? [...beside.reading, ...newer] : readings;
    const papers = wanted.flatMap(({ paper, bookmarkedAt }) => (bookmarkedAt ? [paper] : []));
    return [...new Set(papers)].sort();
  };

  beforeEach(() => loadFrozen(frozen));

  it('can be taken back: every run that could', async () => {
    expect(restorePoints.length).toBeGreaterThan(0);
    expect([...(await undoable())]).toEqual(restorePoints);
  });

  it.each(restorePoints)('is as it was before run %i, once that is undone', async (run) => {
    const rows = befores.filter((each) => each.run === run);
    expect(await undoRun(run)).toBe(true);
    const digests = rows.filter(({ beside }) => !beside);
    expect(await readShelf()).toMatchObject(shelfWith(digests));
    expect(await undoable()).not.toContain(run);
    const beside = rows.find((each) => each.beside)?.beside;
    expect((await bookmarks()).map(({ paper }) => paper).sort()).toEqual(marked(run, beside));
    expect(await readSettings()).toMatchObject(
      beside?.settings ?? (frozen.local.settings as object),
    );
    const ids = (await sources()).map(({ id }) => id);
    const wanted = beside?.sources ?? recordsOf<{ readonly id: string }>(frozen, 'sources');
    expect(ids).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)));
  });

  it('is before all of them, once all are undone', async () => {
    const first = new Map<string, OldBefore>();
    for (const run of restorePoints.toReversed()) {
      await undoRun(run);
      for (const row of befores.filter((each) => each.run === run && !each.beside)) {
        first.set(place(row), row);
      }
    }
    expect(await readShelf()).toMatchObject(shelfWith([...first.values()]));
    expect(await undoable()).toEqual(new Set());
  });

  it('is listed: what waits for a word, and what was turned down', async () => {
    const sort = (all: readonly { readonly source: string; readonly id: string }[]) =>
      all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    expect(sort(await declined())).toMatchObject(sort(waiting));
  });

  it('can be taken: what a source offered instead, and that a digest is gone', async () => {
    const shrunk = heldOf('shrunk');
    const gone = heldOf('gone');
    // Since the second version nothing waits that is only gone.
    expect(shrunk.length).toBeGreaterThan(0);
    expect(gone.length > 0).toBe(version === '1df719c');
    await acceptHeld([...shrunk, ...gone].map(key));
    const taken = shrunk.flatMap(({ source, id, offered }) =>
      offered ? [{ run: 0, source, id, ...offered }] : [],
    );
    const vanished = gone.map(({ source, id }) => ({ run: 0, source, id }));
    expect(await readShelf()).toMatchObject(shelfWith([...taken, ...vanished]));
  });

  it('can be left as it stands', async () => {
    const held = [...heldOf('shrunk'), ...heldOf('gone')];
    await keepStored(held.map(key));
    expect(await readShelf()).toMatchObject(toList(shelf));
    const reasons = (await declined()).map(({ reason }) => reason);
    expect(reasons).not.toContain('shrunk');
    expect(reasons).not.toContain('gone');
  });
});
