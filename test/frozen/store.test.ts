import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEverything } from '../../core/backup/read';
import { readCard } from '../../core/cards';
import { setLook } from '../../core/cards/look';
import { COVERED_MONTHS, readCovered } from '../../core/covered';
import { fillCovered } from '../../core/covered/fillCovered';
import { findHolders } from '../../core/covered/holders';
import { bookmarks, byPaper, heads } from '../../core/query';
import { leftRuns, runs, sources, unfinishedRun } from '../../core/query/sources';
import { readSettings } from '../../core/settings';
import { withRuns } from '../../core/store';
import { clearEverything } from '../../core/sync/clearEverything';
import { mendCards } from '../../core/sync/exclusively';
import { nextRun } from '../../core/sync/log/journal';
import { endLeftRuns } from '../../core/sync/runner/run';
import { cardLook } from '../../entrypoints/cards/look';
import { useBrowser } from '../browser';
import { frozenShelf, type OldHead, place, readShelf, toList } from './digests';
import { loadFrozen, readFrozen, readFrozenFile, recordsOf, versions } from './load';

useBrowser();

type OldReading = {
  readonly paper: string;
  readonly bookmarkedAt?: number;
  readonly kept?: object;
};
type OldRun = {
  readonly id: number;
  readonly cause: string;
  readonly endedAt?: number;
  readonly parts: readonly OldPart[];
};
type OldPart = { readonly result?: { readonly problems: readonly OldProblem[] } };
type OldProblem = { readonly file: string; readonly line: number; readonly code: string };
type OldSource = Readonly<Record<'id' | 'kind' | 'url' | 'title' | 'homepage' | 'names', string>> &
  Readonly<Record<'order' | 'enabled' | 'every' | 'addedAt', unknown>>;

describe.each(versions)('what version %s stored', (version) => {
  const frozen = readFrozen(version);
  const shelf = frozenShelf(frozen);
  const papers = new Set([...shelf.values()].flatMap(({ head }) => head.papers));
  const readings = recordsOf<OldReading>(frozen, 'reading');

  beforeEach(async () => {
    setLook(cardLook);
    await loadFrozen(frozen);
  });

  it('is what it was', () => {
    const sums = new TextDecoder().decode(readFrozenFile(version, 'SHA256SUMS')).trim().split('\n');
    expect(sums).toHaveLength(4);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      const found = createHash('sha256').update(readFrozenFile(version, name)).digest('hex');
      expect([name, found]).toEqual([name, sum]);
    }
  });

  it('opens with every digest and every entry', async () => {
    expect(shelf.size).toBeGreaterThan(0);
    expect(await readShelf()).toMatchObject(toList(shelf));
  });

  it('has every summary of every paper', async () => {
    expect(papers.size).toBeGreaterThan(0);
    for (const paper of papers) {
      const found = (await byPaper(paper)).map(({ digest, entry }) => ({
        at: place(digest),
        entry,
      }));
      const expected = [...shelf].flatMap(([at, { entries }]) =>
        entries.filter((entry) => entry.paper === paper).map((entry) => ({ at, entry })),
      );
      const sort = (all: readonly { readonly at: string }[]) =>
        all.toSorted((a, b) => (a.at < b.at ? -1 : 1));
      expect(sort(found)).toMatchObject(sort(expected));
    }
  });

  it('has what the reader set up, in its order', async () => {
    const found = await sources();
    // Neither validators nor plans: a later version may have to ask a host anew.
    const expected = recordsOf<OldSource>(frozen, 'sources')
      .toSorted((a, b) => Number(a.order) - Number(b.order) || (a.id < b.id ? -1 : 1))
      .map(({ id, kind, url, title, homepage, names, enabled, every, addedAt }) => ({
        ...{ id, kind, url, title, enabled, every, addedAt },
        ...(homepage && { homepage }),
        ...(names && { names }),
      }));
    const known = new Set(expected.map(({ id }) => id));
    expect(found.filter(({ id }) => known.has(id))).toMatchObject(expected);
  });

  it('has the log of its runs', async () => {
    const expected = recordsOf<OldRun>(frozen, 'runs').toReversed();
    expect(await runs()).toMatchObject(expected.map(withoutMessages));
    const open = expected.filter(({ endedAt }) => !endedAt);
    const [goesOn] = open.filter(({ cause }) => cause === 'schedule');
    expect((await unfinishedRun())?.id).toBe(goesOn?.id);
    expect(await leftRuns()).toMatchObject(
      open.filter((run) => run !== goesOn).map(({ id, cause }) => ({ id, cause })),
    );
  });

  it('ends what its pages have left with what that had stored', async () => {
    const left = recordsOf<OldRun>(frozen, 'runs').filter(
      ({ cause, endedAt }) => !endedAt && cause === 'files',
    );
    expect(left).toHaveLength(version === '0e38085' ? 1 : 0);
    expect(await endLeftRuns()).toBe(left.length > 0);
    const log = new Map((await runs()).map((run) => [run.id, run]));
    for (const { id } of left)
      expect(log.get(id)).toMatchObject({
        cutOff: true,
        parts: [{ source: 'files', result: { kind: 'stopped', added: 2, changed: 0 } }],
      });
  });

  it('has what the reader did', async () => {
    const marked = readings.filter(({ bookmarkedAt }) => bookmarkedAt !== undefined);
    expect(await bookmarks()).toMatchObject(
      marked.toSorted((a, b) => Number(b.bookmarkedAt) - Number(a.bookmarkedAt)),
    );
    // One of which nothing is left but the paper need not be kept.
    const told = readings.filter((reading) => Object.keys(reading).length > 1);
    const now = new Map((await readEverything()).reading.map((each) => [each.paper, each]));
    expect(told.map(({ paper }) => now.get(paper))).toMatchObject(told);
  });

  it('keeps marks of what vanished, and what bookmarks keep opens', async () => {
    type Head = OldHead & { readonly goneAt?: number };
    const gone = recordsOf<Head>(frozen, 'heads').filter(({ goneAt }) => goneAt !== undefined);
    expect((await heads()).filter(({ goneAt }) => goneAt !== undefined)).toHaveLength(gone.length);
    const lone = readings.filter(({ paper, kept }) => kept && !papers.has(paper));
    for (const { paper, kept } of lone) expect(await byPaper(paper)).toMatchObject([kept]);
    // The first version had neither.
    expect([gone.length > 0, lone.length > 0]).toEqual(Array(2).fill(version !== '1df719c'));
  });

  it('has the settings', async () => {
    expect(await readSettings()).toMatchObject(frozen.local.settings as object);
  });

  it('never lets a page believe that a paper has no summary, before the cards are mended', async () => {
    for (const paper of papers) expect((await readCard(paper)).none).toBe(false);
  });

  it('has cards, once whoever wakes first has seen to them', async () => {
    await mendCards();
    for (const paper of papers) {
      const [first] = await byPaper(paper);
      const found = await readCard(paper);
      expect(found).toMatchObject({ none: false, collapsed: true });
      const text = JSON.stringify(found);
      for (const word of wordsOf(first?.entry.sections ?? [])) expect(text).toContain(word);
    }
    expect((await readCard('2401.00001')).none).toBe(true);
    for (const { paper, bookmarkedAt } of readings) {
      expect((await readCard(paper)).bookmarked).toBe(bookmarkedAt !== undefined);
    }
  });

  it('has cards as they would be made today', async () => {
    await mendCards();
    const read = () => Promise.all([...papers].map((paper) => readCard(paper)));
    const before = await read();
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    await fakeBrowser.storage.local.remove(keys.filter((key) => key.startsWith('card')));
    await mendCards();
    // Else a page draws old cards by new rules: their format has to grow.
    expect(before).toEqual(await read());
  });
});

describe('what version 11beb27 noted of what is covered', () => {
  const frozen = readFrozen('11beb27');
  const old = Object.keys(frozen.local).filter((key) => key.startsWith('covered'));
  const papers = recordsOf<OldHead>(frozen, 'heads').flatMap((head) => head.papers);
  const tell = async () => Object.fromEntries((await readCovered(papers, [])).covered);

  beforeEach(async () => {
    setLook(cardLook);
    await loadFrozen(frozen);
  });

  it('hides no summary, before it is made anew and after', async () => {
    expect(old).toContain('covered-months');
    expect(papers.length).toBeGreaterThan(0);
    for (const see of [async () => undefined, mendCards, fillCovered]) {
      await see();
      for (const paper of papers) {
        const holders = await findHolders(paper);
        expect(await byPaper(paper, holders)).toEqual(await byPaper(paper));
      }
    }
    for (const paper of papers) expect(await findHolders(paper)).not.toEqual([]);
    expect(await findHolders('2509.04999')).toEqual([]);
  });

  it('takes no list’s papers for uncovered before it is made anew, nor where there is no room for that', async () => {
    const isTold = async () =>
      typeof (await readCovered(papers, [COVERED_MONTHS])).stored[COVERED_MONTHS] === 'string';
    expect(await isTold()).toBe(false);
    const { local } = fakeBrowser.storage;
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(fillCovered()).rejects.toThrow();
    expect(await isTold()).toBe(false);
    await fillCovered();
    vi.restoreAllMocks();
    expect(await isTold()).toBe(true);
  });

  it('is made anew at once, with what the reader made of papers, and nothing of it stays', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await fillCovered();
    expect(set).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    const states = await tell();
    expect(Object.keys(states).sort()).toEqual([...new Set(papers)].sort());
    expect(states).toMatchObject({ '2509.11001': 'seen', '2509.11002': 'read' });
    const now = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(now).not.toContain('covered:2509');
    expect(now).not.toContain('covered-months');
    expect(now.length).toBeGreaterThan(0);
  });

  it('gives no run a number of the log that was cleared before', async () => {
    const [birth] = recordsOf<{ readonly lastRun: number }>(frozen, 'birth');
    expect(birth?.lastRun).toBe(15);
    expect(Math.min(...(await runs()).map(({ id }) => id))).toBe(16);
    await clearEverything([]);
    expect(await withRuns(nextRun)).toBe(17);
  });
});

/** A problem's sentence may be worded anew; what it is about may not change. */
function withoutMessages({ parts, ...run }: OldRun): object {
  return {
    ...run,
    parts: parts.map(({ result, ...part }) => {
      const problems = result?.problems.map(({ file, line, code }) => ({ file, line, code }));
      return { ...part, ...(result && { result: { ...result, problems } }) };
    }),
  };
}

/** Of each section its longest word: however a card holds a summary, it holds these. */
function wordsOf(sections: readonly { readonly children: readonly unknown[] }[]): string[] {
  return sections.flatMap(({ children }) => {
    const words = JSON.stringify(children).match(/\p{Script=Hangul}+/gu) ?? [];
    return words.toSorted((a, b) => b.length - a.length).slice(0, 1);
  });
}
