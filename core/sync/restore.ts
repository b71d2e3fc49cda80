import type { Backup } from '../backup';
import { outdateCards } from '../cards/fill';
import { markCards } from '../cards/marks';
import { readSettings, type Settings, writeSettings } from '../settings';
import { type Stores, withEverything } from '../store';
import type { Changes } from './restore/incoming';
import { merge } from './restore/merge';
import { replaceAll } from './restore/replaceAll';
import { type Rest, readRest, writeRest } from './restore/rest';

/** `replace`: what is stored becomes what the backup holds. `merge`: the backup fills in what is missing. */
export type RestoreMode = 'merge' | 'replace';

/** What a backup holds, counted; `exportedAt` in milliseconds since 1970. */
export type RestorePlan = {
  readonly exportedAt: number;
  readonly digests: number;
  readonly entries: number;
  readonly sources: number;
  readonly bookmarks: number;
};

/** What stood beside the digests before a backup was restored, for `putBackRest`. */
export type RestBefore = Rest & { readonly settings: Settings };
export type Restored = Changes & { readonly before: RestBefore };

/** Counts what a backup would bring, for the reader to decide. */
export function planRestore({ exportedAt, digests, sources, reading }: Backup): RestorePlan {
  return {
    exportedAt,
    digests: digests.length,
    entries: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    // What ships and what was dropped are no places that anyone added.
    sources: sources.filter(({ url }) => url !== '').length,
    bookmarks: reading.filter(({ bookmarkedAt }) => bookmarkedAt !== undefined).length,
  };
}

/**
 * Restores a backup in one transaction: all of it or nothing. The digests it touches are in the restore
 * point of `run`; sources, reading and settings before it are in the result, for `putBackRest`. The log of
 * runs stays. To be called by whoever holds the lock and fills the cards after. Throws `Failure`.
 */
export async function restoreBackup(
  backup: Backup,
  mode: RestoreMode,
  run: number,
): Promise<Restored> {
  const settings = await readSettings();
  await outdateCards();
  const restored = await withEverything(async (stores) => {
    const rest = await readRest(stores);
    const changes = await (mode === 'replace' ? replaceAll : merge)(stores, backup, run);
    return { ...changes, before: { ...rest, settings }, bookmarks: await readBookmarks(stores) };
  });
  const { bookmarks, ...result } = restored;
  if (mode === 'replace') await writeSettings(backup.settings);
  await markCards(bookmarks);
  return result;
}

/** Puts back what stood beside the digests before a backup was restored; the digests come back by `undoRun`. */
export async function putBackRest({ settings, ...rest }: RestBefore): Promise<void> {
  const bookmarks = await withEverything(async (stores) => {
    await writeRest(stores, rest);
    return readBookmarks(stores);
  });
  await writeSettings(settings);
  await markCards(bookmarks);
}

async function readBookmarks({ reading }: Stores): Promise<string[]> {
  const all = await reading.getAll();
  return all.flatMap(({ paper, bookmarkedAt }) => (bookmarkedAt === undefined ? [] : [paper]));
}
