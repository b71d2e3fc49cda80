import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
} from 'idb';
import { storageFailure } from './failure';
import type { DigestHead, Entry, PaperId } from './paper';

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

/**
 * One record per digest and one small head with its paper ids: the number of puts costs, not the bytes.
 * `reading` belongs to the reader and is never touched by a sync.
 */
export interface YoyakSchema extends DBSchema {
  heads: { key: DigestKey; value: DigestHead };
  bodies: { key: DigestKey; value: DigestBody };
  reading: { key: PaperId; value: Reading };
}
export type YoyakDatabase = IDBPDatabase<YoyakSchema>;
type Upgrade = IDBPTransaction<YoyakSchema, ('heads' | 'bodies' | 'reading')[], 'versionchange'>;

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

type DigestStore<N extends 'heads' | 'bodies'> = IDBPObjectStore<
  YoyakSchema,
  ('heads' | 'bodies')[],
  N,
  'readwrite'
>;
export type DigestStores = {
  readonly heads: DigestStore<'heads'>;
  readonly bodies: DigestStore<'bodies'>;
};

/**
 * Runs `work` in one transaction over digests: all it writes is stored, or nothing. It may await only
 * requests of these stores. Gives its result once everything is on its way to the disk.
 */
export function withDigests<T>(work: (stores: DigestStores) => Promise<T>): Promise<T> {
  return withStore(async (db) => {
    const tx = db.transaction(['heads', 'bodies'], 'readwrite');
    const stores = { heads: tx.objectStore('heads'), bodies: tx.objectStore('bodies') };
    try {
      const [result] = await Promise.all([work(stores), tx.done]);
      return result;
    } catch (error) {
      abort(tx);
      throw error;
    }
  });
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
