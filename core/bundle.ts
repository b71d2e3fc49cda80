import browser from 'webextension-polyfill';
import { BUNDLE } from './bundle/since';
import { outdateCards } from './cards/outdated';
import { type Day, today } from './day';
import { isWithin } from './day/isWithin';
import { Failure } from './failure';
import { PARSER } from './paper/parser';
import { heads } from './query';
import { birth } from './query/birth';
import { runs } from './query/sources';
import type { Listed, SourceAdapter } from './source';
import { bundledSource } from './source/bundled';
import { BUNDLE_LOCK } from './store/locks';
import { type SyncOptions, type SyncResult, sync } from './sync';

/** What was imported last, to the end: of which version and parser, and which digests by their revisions. */
type Imported = {
  readonly version: string;
  readonly parser?: number;
  readonly revisions: Readonly<Record<string, string>>;
  /** The database that it was imported into, where the version knew; see `birth`. */
  readonly into?: string;
  /** The day of the first import, where the version that did it noted that. */
  readonly since?: Day;
  /** The reader cleared everything: what ships has not been asked for since. */
  readonly left?: true;
};

export { BUNDLE };

/** A disk that is full is not tried again by every page that is opened; milliseconds. */
const RETRY_AFTER_MS = 15 * 60_000;

/**
 * Brings the store to the digests that ship with the extension; only what differs is written. A digest
 * that the reader removed stays away until it changes, or until `again` asks for everything.
 */
export async function importBundle(
  options: SyncOptions & { readonly again?: boolean } = {},
): Promise<SyncResult> {
  const before = options.again ? undefined : await readImported();
  const isUnseen = ({ id, revision }: Listed) => before?.revisions[id] !== revision;
  const stored = new Set(
    (await heads()).filter(({ source }) => source === 'bundled').map(({ id }) => id),
  );
  const bundle = bundledSource(browser.runtime.getURL('/feed/'));
  let listed: readonly Listed[] = [];
  const wanted: SourceAdapter = {
    ...bundle,
    async list(asking) {
      const listing = await bundle.list(asking);
      listed = listing.digests;
      return {
        ...listing,
        digests: listed.filter((each) => stored.has(each.id) || (!before?.left && isUnseen(each))),
      };
    },
  };
  const result = await sync(wanted, { cause: 'install', ...options });
  const failure = result.failure ?? (result.problems.length > 0 ? 'feed-unreadable' : undefined);
  if (failure) throw new Failure(failure, 'The bundle is stored in part');
  const revisions = Object.fromEntries(listed.map(({ id, revision = '' }) => [id, revision]));
  await noteImported({ revisions, ...(before?.left && { left: true }) });
  return result;
}

/** Has what ships stay away from now on, also what comes with an update, until it is asked for `again`. */
export async function leaveBundle(): Promise<void> {
  await navigator.locks.request(BUNDLE_LOCK, () => noteImported({ revisions: {}, left: true }));
}

async function noteImported(what: Pick<Imported, 'revisions' | 'left'>): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const [before, into] = [await readImported(), await birth()];
  const since = before ? before.since : today();
  const imported: Imported = {
    version,
    parser: PARSER,
    ...what,
    ...(into && { into }),
    ...(since && { since }),
  };
  await browser.storage.local.set({ [BUNDLE]: imported });
}

/** Was this version's bundle imported to the end? */
export async function isBundleImported(): Promise<boolean> {
  const { version, parser } = (await readImported()) ?? {};
  return version === browser.runtime.getManifest().version && parser === PARSER;
}

let importing: Promise<void> | undefined;

/** Brings to its end the import of this version's bundle, when it was cut off; many may ask at once. */
export function bundleImported(): Promise<void> {
  importing ??= finishImport().finally(() => {
    importing = undefined;
  });
  return importing;
}

/** `bundleImported` where no reader asks for it: not again for a while after it failed. */
export async function retryBundle(now = Date.now()): Promise<void> {
  if ((await isBundleImported()) || (await failedLately(now))) return;
  await bundleImported();
}

async function failedLately(now: number): Promise<boolean> {
  const last = (await runs()).find(({ cause }) => cause === 'install');
  const failed = last?.parts.some(
    ({ result }) => result?.kind === 'failed' || (result && result.problems.length > 0),
  );
  return failed === true && isWithin(last?.endedAt ?? 0, now, RETRY_AFTER_MS);
}

/** One at a time in the whole browser: the popup may be opened while the background is at it. */
async function finishImport(): Promise<void> {
  // Mostly it is there, and whoever asks for a paper need not wait for a lock.
  if (await isBundleImported()) return;
  await navigator.locks.request(BUNDLE_LOCK, async () => {
    if (!(await isBundleImported())) await importBundle();
  });
}

/**
 * The note of the last import. A browser that deletes the database leaves it standing: then it is taken away,
 * and so is the word of the cards, which speak of digests that are no more.
 */
async function readImported(): Promise<Imported | undefined> {
  const imported = (await browser.storage.local.get(BUNDLE))[BUNDLE] as Imported | undefined;
  if (!imported || (await isOfThisDatabase(imported))) return imported;
  await outdateCards();
  await browser.storage.local.remove(BUNDLE);
  return undefined;
}

/** A version that did not note which database it was has left its import in the log, which never empties. */
async function isOfThisDatabase({ into }: Imported): Promise<boolean> {
  return into === undefined ? (await runs()).length > 0 : into === (await birth());
}
