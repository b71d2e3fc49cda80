import { markAll, withMarks } from '../cards/marks';
import { renewCards } from '../cards/renew';
import { forgetWishes } from '../cards/wishes';
import { toKept } from '../kept';
import type { PaperId, Summary } from '../paper';
import { collectSummaries, heads } from '../query';
import { keepFirst } from '../query/keepFirst';
import { sources } from '../query/sources';
import { inPressOrder, mark } from '../reading';
import { traceReadings } from '../session/readings';
import { type Reading, withStore } from '../store';
import { changeAll } from './changeAll';

/** A paper whose bookmark was set or cleared, and since when it had one before. */
export type Changed = Pick<Reading, 'paper' | 'bookmarkedAt'>;

/**
 * Sets or clears the bookmarks of papers in one transaction, each with the copy that `bookmark` keeps; then the cards follow.
 * Gives those that this changed, for `takeBackBookmarks`; `now` is milliseconds since 1970.
 */
export function bookmarkAll(
  papers: readonly PaperId[],
  on: boolean,
  now: number = Date.now(),
): Promise<readonly Changed[]> {
  return inPressOrder(() =>
    setAll(papers, ({ bookmarkedAt }) => (on ? (bookmarkedAt ?? now) : undefined)),
  );
}

/** Sets or clears the bookmark of one paper, of which just this summary is shown; undone like `bookmarkAll`. */
export function bookmarkShown(
  { entry: { paper }, digest: { source, id } }: Summary,
  on: boolean,
  now: number = Date.now(),
): Promise<readonly Changed[]> {
  return inPressOrder(async () => {
    const before = await withStore((db) => db.get('reading', paper));
    if ((before?.bookmarkedAt !== undefined) === on) return [];
    await mark(paper, on, { of: [source, id], now });
    return [toChanged(before ?? { paper })];
  });
}

/** Makes the bookmarks of those papers what they were before, but for those that were pressed since. */
export function takeBackBookmarks(changed: readonly Changed[]): Promise<readonly Changed[]> {
  const was = new Map(changed.map(({ paper, bookmarkedAt }) => [paper, bookmarkedAt]));
  return inPressOrder(() =>
    setAll([...was.keys()], ({ paper, bookmarkedAt }) => {
      const before = was.get(paper);
      return (before === undefined) === (bookmarkedAt === undefined) ? bookmarkedAt : before;
    }),
  );
}

/** Gives each paper a bookmark of the time that `at` says, or none. */
async function setAll(
  papers: readonly PaperId[],
  at: (known: Reading) => number | undefined,
): Promise<readonly Changed[]> {
  const [all, named] = await Promise.all([heads(), sources()]);
  const living = await collectSummaries(all, new Set(papers));
  const set: PaperId[] = [];
  const cleared: PaperId[] = [];
  const others: PaperId[] = [];
  const toNext = (known: Reading) => {
    const { bookmarkedAt: before, kept: copy, ...rest } = known;
    const bookmarkedAt = at(known);
    if (bookmarkedAt === before) return undefined;
    const { paper } = known;
    const [first] = keepFirst(living.get(paper) ?? [], undefined, known.chosen);
    // What was bookmarked stays for a while, should the press have been a slip.
    const kept = copy ?? (bookmarkedAt !== undefined && first ? toKept(first, named) : undefined);
    (bookmarkedAt === undefined ? cleared : set).push(paper);
    if (kept && !isOf(kept, first)) others.push(paper);
    return { ...rest, ...(kept && { kept }), ...(bookmarkedAt !== undefined && { bookmarkedAt }) };
  };
  const changed = await withMarks(async () => {
    const before = await changeAll(papers, toNext);
    await markAll(set, true);
    await markAll(cleared, false);
    return before;
  });
  // Where the bookmark keeps what is shown first anyway, the card stays what it is.
  await renewCards(others, living);
  await forgetWishes(changed.map(({ paper }) => paper));
  await traceReadings();
  return changed.map(toChanged);
}

function toChanged({ paper, bookmarkedAt }: Reading): Changed {
  return { paper, ...(bookmarkedAt !== undefined && { bookmarkedAt }) };
}

function isOf({ digest }: Pick<Summary, 'digest'>, first: Summary | undefined): boolean {
  return first?.digest.source === digest.source && first.digest.id === digest.id;
}
