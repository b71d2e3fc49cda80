import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DigestHead, Entry, PaperId, Problem } from '../paper';
import type { Declined, Run } from '../run';
import type { Settings } from '../settings';
import type { Source } from '../source';

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
export type Upgrade = IDBPTransaction<YoyakSchema, StoreName[], 'versionchange'>;

/** `migrations[n]` brings version n to n + 1. A released one never changes; a change is a new one. */
export const migrations: readonly ((db: YoyakDatabase, upgrade: Upgrade) => void)[] = [
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
