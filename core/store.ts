import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { storageFailure } from './failure';
import type { DigestHead, Entry, PaperId, Problem } from './paper';
import type { Declined, Run } from './run';
import type { Settings } from './settings';
import type { Source } from './source';

/** A digest's entries, under the same key as its head. */
export type DigestBody = {
  readonly source: string;
  readonly id: string;
  readonly entries: readonly Entry[];
};

/** What the reader did with one paper; times are milliseconds since 1970, absent when it never happened. */
export type Reading = {
  readonly paper: PaperId;
  readonly seenAt?: number;
  readonly readAt?: number;
  readonly bookmarkedAt?: number;
};

/** `[source, id]` of a digest. */
export type DigestKey = [source: string, id: string];

/** What stood in a digest's place before a run first touched it: nothing, or `head` and `entries`. */
export type Before = {
  readonly run: number;
  readonly source: string;
  readonly id: string;
  readonly head?: DigestHead;
  readonly entries?: readonly Entry[];
  /** Only in the row `BESIDE`. */
  readonly beside?: Beside;
  /** What the version that came had to tell. */
  readonly problems?: readonly Problem[];
};

/** The row of `befores` that keeps what stood beside the digests before a backup was restored. */
export const BESIDE = { source: '', id: '' } as const;
/** All that stands beside the digests. */
export type Beside = {
  readonly sources: readonly Source[];
  readonly declined: readonly Declined[];
  readonly reading: readonly Reading[];
  readonly settings: Settings;
};

/**
 * One record per digest and one small head with its paper ids: the number of puts costs, not the bytes.
 * `reading` belongs to the reader and is never touched by a sync. `befores` of a run are its restore point.
 */
export interface YoyakSchema extends DBSchema {
  heads: { key: DigestKey; value: DigestHead };
  bodies: { key: DigestKey; value: DigestBody };
  reading: { key: PaperId; value: Reading };
  sources: { key: string; value: Source };
  declined: { key: DigestKey; value: Declined };
  runs: { key: number; value: Run };
  befores: { key: [run: number, source: string, id: string]; value: Before };
}
export type StoreName = StoreNames<YoyakSchema>;
export type YoyakDatabase = IDBPDatabase<YoyakSchema>;
type Upgrade = IDBPTransaction<YoyakSchema, StoreName[], 'versionchange'>;

const NAME = 'yoyak';

/** `migrations[n]` brings version n to n + 1. A released one never changes; a change is a new one. */
const migrations: readonly ((db: YoyakDatabase, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('heads', { keyPath: ['source', 'id'] });
    db.createObjectStore('bodies', { keyPath: ['source', 'id'] });
  },
  (db) => {
    db.createObjectStore('reading', { keyPath: 'paper' });
  },
  (db) => {
    db.createObjectStore('sources', { keyPath: 'id' });
    db.createObjectStore('declined', { keyPath: ['source', 'id'] });
    db.createObjectStore('runs', { keyPath: 'id' });
    db.createObjectStore('befores', { keyPath: ['run', 'source', 'id'] });
  },
];

let handle: Promise<YoyakDatabase> | undefined;

/** Runs `work` on the open database; what IndexedDB throws becomes a `Failure` (full, or unusable). */
export async function withStore<T>(work: (db: YoyakDatabase) => Promise<T>): Promise<T> {
  try {
    handle ??= open();
    return await work(await handle);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** The stores of one transaction, by name. */
export type Stores = {
  readonly [N in StoreName]: IDBPObjectStore<YoyakSchema, StoreName[], N, 'readwrite'>;
};
export type DigestStores = Omit<Stores, 'reading'>;

/**
 * Runs `work` in one transaction over all but what the reader did: all it writes is stored, or nothing.
 * It may await only requests of these stores. Gives its result once everything is on its way to the disk.
 */
export function withDigests<T>(work: (stores: DigestStores) => Promise<T>): Promise<T> {
  return change(['heads', 'bodies', 'sources', 'declined', 'runs', 'befores'], work);
}

/** `withDigests` over every store there is: only a restored backup writes what the reader read. */
export function withEverything<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  return change(['heads', 'bodies', 'sources', 'declined', 'runs', 'befores', 'reading'], work);
}

function change<T>(names: StoreName[], work: (stores: Stores) => Promise<T>): Promise<T> {
  return withStore(async (db) => {
    const tx = db.transaction(names, 'readwrite');
    const stores = Object.fromEntries(names.map((name) => [name, tx.objectStore(name)]));
    try {
      const [result] = await Promise.all([work(stores as Stores), tx.done]);
      return result;
    } catch (error) {
      abort(tx);
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
  const opening = openDB<YoyakSchema>(NAME, migrations.length, {
    upgrade(db, from, _to, upgrade) {
      for (const migrate of migrations.slice(from)) migrate(db, upgrade as Upgrade);
    },
    // A newer Yoyak wants to upgrade: an old popup must not hold it up.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opening.catch(forget);
  return opening;
}
