import { type IDBPObjectStore, openDB } from 'idb';
import { storageFailure } from './failure';
import type { DigestReads } from './store/digests';
import {
  migrations,
  type StoreName,
  type Upgrade,
  type YoyakDatabase,
  type YoyakSchema,
} from './store/schema';
import { watchSilence } from './store/silence';

export * from './store/schema';

const NAME = 'yoyak';
const RUNS: StoreName[] = ['heads', 'bodies', 'sources', 'declined', 'befores', 'runs', 'birth'];
let handle: Promise<YoyakDatabase> | undefined;

/** Runs `work` on the open database; what IndexedDB throws becomes a `Failure` (full, or unusable). */
export async function withStore<T>(work: (db: YoyakDatabase) => Promise<T>): Promise<T> {
  try {
    handle ??= open();
    return await work(await handle);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure.code === 'storage-full') await afterFull();
    throw failure;
  }
}

/**
 * After a transaction that found no room, Firefox (153) lets the next one of the connection only delete, so
 * that room can be made. This is that one: whoever comes next may write again.
 */
async function afterFull(): Promise<void> {
  try {
    await (await handle)?.transaction('heads', 'readwrite').done;
  } catch {
    // The full disk is what is told.
  }
}

/** The stores of one transaction, by name; digests are written by `store/digests` alone. */
export type Stores = DigestReads & {
  readonly [N in Exclude<StoreName, 'heads' | 'bodies'>]: IDBPObjectStore<
    YoyakSchema,
    StoreName[],
    N,
    'readwrite'
  >;
};
export type DigestStores = Omit<Stores, 'reading' | 'runs' | 'birth'>;
export type RunStores = Omit<Stores, 'reading'>;

/**
 * Runs `work` in one transaction over digests, sources and restore points: all it writes is stored, or nothing.
 * It may await only requests of these stores. Gives its result once everything is on its way to the disk.
 */
export function withDigests<T>(work: (stores: DigestStores) => Promise<T>): Promise<T> {
  return change(['heads', 'bodies', 'sources', 'declined', 'befores'], work);
}

/** `withDigests` and the log of runs with it. */
export function withRuns<T>(work: (stores: RunStores) => Promise<T>): Promise<T> {
  return change(RUNS, work);
}

/** `withDigests` over the log of runs alone: whoever stores digests meanwhile does not hold it up. */
export function withLog<T>(work: (runs: Stores['runs']) => Promise<T>): Promise<T> {
  return change(['runs'], ({ runs }) => work(runs));
}

/** `withDigests` over every store there is, for a restored backup. */
export function withEverything<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  return change([...RUNS, 'reading'], work);
}

/** `withDigests` over what the reader did. */
export function withReading<T>(work: (reading: Stores['reading']) => Promise<T>): Promise<T> {
  return change(['reading'], ({ reading }) => work(reading));
}

function change<T>(names: StoreName[], work: (stores: Stores) => Promise<T>): Promise<T> {
  return withStore(async (db) => {
    const tx = db.transaction(names, 'readwrite');
    const stores: unknown = Object.fromEntries(names.map((name) => [name, tx.objectStore(name)]));
    // `tx.done` fails with the first request that does, while the transaction has yet to end; and nobody
    // hears of it when `work` throws at once.
    tx.done.catch(() => undefined);
    const ended = new Promise((resolve) => {
      tx.addEventListener('complete', resolve);
      tx.addEventListener('abort', resolve);
    });
    try {
      const [result] = await Promise.all([work(stores as Stores), tx.done]);
      return result;
    } catch (error) {
      abort(tx);
      await ended;
      throw error;
    }
  });
}

/** Starts requests at once and awaits them all; one that throws before it begins counts like any other. */
export async function together(...requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

/** Closes the database and forgets the handle; the next use opens it again. */
export async function closeStore(): Promise<void> {
  const opened = handle;
  handle = undefined;
  (await opened?.catch(() => undefined))?.close();
}

function open(): Promise<YoyakDatabase> {
  const forget = () => {
    handle = undefined;
  };
  const { silence, end } = watchSilence();
  const opened = openDB<YoyakSchema>(NAME, migrations.length, {
    async upgrade(db, from, _to, upgrade) {
      // It answers: however long this takes, it is at work.
      end();
      for (const migrate of migrations.slice(from)) await migrate(db, upgrade as Upgrade);
    },
    // A newer Yoyak wants to upgrade: an old popup must not hold it up.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const opening = Promise.race([opened, silence]).finally(end);
  opening.catch(() => {
    forget();
    // Whoever asks next opens it anew: one that comes too late is nobody's.
    opened.then((late) => late.close()).catch(() => undefined);
  });
  return opening;
}
