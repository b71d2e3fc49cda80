import type { IDBPObjectStore } from 'idb';
import type { DigestReads } from './store/digests';
import { openDatabase } from './store/openDatabase';
import {
  migrations,
  type StoreName,
  type Upgrade,
  type YoyakDatabase,
  type YoyakSchema,
} from './store/schema';
import { transact } from './store/transact';

export * from './store/schema';

const NAME = 'yoyak';
const RUNS: StoreName[] = ['heads', 'bodies', 'sources', 'declined', 'befores', 'runs', 'birth'];
const database = openDatabase<YoyakSchema>(
  NAME,
  migrations.length,
  async (db, from, _to, upgrade) => {
    for (const migrate of migrations.slice(from)) await migrate(db, upgrade as Upgrade);
  },
);

/** Runs `work` on the open database; what IndexedDB throws becomes a `Failure` (full, or unusable). */
export function withStore<T>(work: (db: YoyakDatabase) => Promise<T>): Promise<T> {
  return database.run(work);
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
  return withStore((db) => {
    const tx = db.transaction(names, 'readwrite');
    const stores: unknown = Object.fromEntries(names.map((name) => [name, tx.objectStore(name)]));
    return transact(tx, () => work(stores as Stores));
  });
}

/** Starts requests at once and awaits them all; one that throws before it begins counts like any other. */
export async function together(...requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}

/** Closes the database; the next use opens it again. */
export const closeStore = (): Promise<void> => database.close();
