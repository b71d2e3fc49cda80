import type { Backup, Opened } from '../backup';
import { markCards } from '../cards/marks';
import { outdateCards } from '../cards/outdated';
import { isNoted } from '../query/noted';
import { readSettings, writeSettings } from '../settings';
import { BESIDE, type KeptBeside, type Reading, withEverything } from '../store';
import { addedSince, forgetListing, putBeside, readBeside, writeBeside } from './restore/beside';
import type { Changes } from './restore/incoming';
import { layOver, readingsAt } from './restore/layOver';
import { merge } from './restore/merge';
import { replaceAll } from './restore/replaceAll';

/** `replace`: what is stored becomes what the backup holds. `merge`: the backup fills in what is missing. */
export type RestoreWay = 'merge' | 'replace';

/** What a backup holds, counted; `exportedAt` in milliseconds since 1970. */
export type BackupContent = {
  readonly exportedAt: number;
  readonly digests: number;
  readonly entries: number;
  readonly sources: number;
  readonly bookmarks: number;
  /** Papers that the reader wrote a note or tags to. */
  readonly notes: number;
  /** Records that were damaged and are not in it. */
  readonly left?: number;
};

/** Counts what a backup would bring, for the reader to decide. */
export function planRestore({
  exportedAt,
  digests,
  sources,
  reading,
  left,
}: Opened): BackupContent {
  return {
    exportedAt,
    digests: digests.length,
    entries: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    // What ships and what was dropped are no places that anyone added.
    sources: sources.filter(({ url }) => url !== '').length,
    bookmarks: reading.filter(({ bookmarkedAt }) => bookmarkedAt !== undefined).length,
    notes: reading.filter(isNoted).length,
    ...(left !== undefined && { left }),
  };
}

/**
 * Restores a backup in one transaction: all of it or nothing. What stood there before is the
 * restore point of `run`: the digests it touches, and all beside them in the row `BESIDE`. The log of runs
 * stays. To be called by whoever holds the lock and fills the cards after. Throws `Failure`.
 */
export async function restoreBackup(
  backup: Backup,
  way: RestoreWay,
  run: number,
): Promise<Changes> {
  const settings = await readSettings();
  await outdateCards();
  const restored = await withEverything(async (stores) => {
    const beside = { ...(await readBeside(stores)), settings };
    const changes = await (way === 'replace' ? replaceAll : merge)(stores, backup, run);
    const all = await stores.reading.getAll();
    // What the reader does from now on is told by this. Copies are large, and nobody changes them alone.
    const restored = all.map(({ kept: _kept, ...reading }) => reading);
    await stores.befores.put({ run, ...BESIDE, beside: { ...beside, restored } });
    return { changes, bookmarks: findBookmarks(all) };
  });
  const { bookmarks, changes } = restored;
  if (way === 'replace') await writeSettings(backup.settings);
  await markCards(bookmarks);
  return changes;
}

/**
 * Puts back what stood beside the digests before a backup was restored at `since`; the digests come back by
 * `undoRun`. What the reader did after it stays: what they made of papers, and sources with their digests.
 */
export async function putBackBeside(
  { settings, restored, ...rest }: KeptBeside,
  since: number,
): Promise<void> {
  const bookmarks = await withEverything(async (stores) => {
    const now = await readBeside(stores);
    // A restore point of an older version does not say it.
    const base = restored ?? readingsAt(since, now.reading);
    const reading = layOver(rest.reading, base, now.reading);
    await writeBeside(stores, { ...rest, reading, sources: rest.sources.map(forgetListing) });
    await putBeside(stores, addedSince(since, now));
    return findBookmarks(reading);
  });
  await writeSettings(settings);
  await markCards(bookmarks);
}

function findBookmarks(all: readonly Reading[]): string[] {
  return all.flatMap(({ paper, bookmarkedAt }) => (bookmarkedAt === undefined ? [] : [paper]));
}
