import type { Backup, Opened } from '../backup';
import { outdateCards } from '../cards/outdated';
import { isNoted } from '../query/readings';
import { readSettings, type Settings } from '../settings';
import { BESIDE, type KeptBeside, type Reading, type Stores, withEverything } from '../store';
import { addedSince, readBeside, writeBeside } from './restore/beside';
import type { RestoreChanges } from './restore/incoming';
import { joinAdded, layAround, withoutOffer } from './restore/layAround';
import { layOver, readingsAt } from './restore/layOver';
import { merge } from './restore/merge';
import { replaceAll } from './restore/replaceAll';

/** What a restore came to, and the papers that are bookmarked since. */
type Restored = { readonly changes: RestoreChanges; readonly bookmarks: readonly string[] };

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
 * stays, and so do the settings and the marks of bookmarks: they are for `storeRest`. To be called by whoever holds the lock and fills the cards after. Throws `Failure`.
 */
export async function restoreBackup(
  backup: Backup,
  way: RestoreWay,
  run: number,
): Promise<Restored> {
  const isWhole = way === 'replace';
  const settings = isWhole ? await readSettings() : undefined;
  await outdateCards();
  return withEverything(async (stores) => {
    const before = await readBeside(stores);
    const changes = await (isWhole ? replaceAll : merge)(stores, backup, run);
    const { reading, sources, declined } = await readBeside(stores);
    // What the reader does from now on is told by this. Copies and offers are large, and nobody changes them alone.
    const restored = reading.map(({ kept: _kept, ...each }) => each);
    const after = { sources, declined: declined.map(withoutOffer) };
    const beside = {
      ...before,
      restored,
      ...(settings ? { settings, after: { ...after, settings: backup.settings } } : { after }),
    };
    await stores.befores.put({ run, ...BESIDE, beside });
    return { changes, bookmarks: findBookmarks(reading) };
  });
}

/**
 * Puts back what stood beside the digests before a backup was restored at `since`, in the transaction that puts the
 * digests back; gives the papers that are bookmarked then. What the reader did after it stays: what they made of papers,
 * how they set up and removed sources, what they decided of digests.
 */
export async function putBackBeside(
  stores: Stores,
  { restored, after, ...rest }: KeptBeside,
  since: number,
): Promise<string[]> {
  const now = await readBeside(stores);
  // A restore point of an older version does not say it.
  const reading = layOver(rest.reading, restored ?? readingsAt(since, now.reading), now.reading);
  const around = after ? layAround(rest, after, now) : joinAdded(rest, addedSince(since, now));
  await writeBeside(stores, { ...around, reading });
  return findBookmarks(reading);
}

/** The settings that an undo puts back: what a backup set, but for what the reader has set since. Throws `Failure`. */
export async function settingsBefore({
  settings,
  after,
}: KeptBeside): Promise<Partial<Settings> | undefined> {
  if (!settings) return undefined;
  const now: Partial<Record<string, unknown>> = await readSettings();
  const set: Partial<Record<string, unknown>> | undefined = after?.settings;
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !set || now[name] === set[name]),
  );
}

function findBookmarks(all: readonly Reading[]): string[] {
  return all.flatMap(({ paper, bookmarkedAt }) => (bookmarkedAt === undefined ? [] : [paper]));
}
