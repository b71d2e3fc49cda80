import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DigestHead, Entry, PaperId, Problem, Summary } from '../paper';
import type { Declined, Run } from '../run';
import type { Settings } from '../settings';
import type { Source } from '../source';
import { keepBookmarked } from './keepBookmarked';

/** A digest's entries, under the same key as its head. */
export type DigestBody = {
  readonly source: string;
  readonly id: string;
  readonly entries: readonly Entry[];
};

/** A summary as it was shown last, with its subscription's name: it outlives its digest and its subscription. */
export type Kept = Summary & { readonly from: string };

/**
 * What the reader did with one paper; times are milliseconds since 1970, absent when it never happened. `kept` is
 * what a bookmark, a note or tags keep (`core/kept.ts`); without any of them it stays a while, should they come back.
 */
export type Reading = {
  readonly paper: PaperId;
  readonly seenAt?: number;
  readonly readAt?: number;
  readonly bookmarkedAt?: number;
  /** What the reader wrote to the paper. */
  readonly note?: string;
  readonly tags?: readonly string[];
  /** The digest whose summary the reader chose to read, where several have the paper. */
  readonly chosen?: DigestName;
  /** When note, tags or choice were changed last. */
  readonly changedAt?: number;
  readonly kept?: Kept;
};

/** What a digest is known by. */
export type DigestName = { readonly source: string; readonly id: string };

/** `[source, id]` of a digest. */
export type DigestKey = [source: string, id: string];

/** What stood in a digest's place before a run first touched it: nothing, or `head` and `entries`. */
export type Before = {
  readonly run: number;
  readonly source: string;
  readonly id: string;
  readonly head?: DigestHead;
  readonly entries?: readonly Entry[];
  /** Of the reader's own digests: what the run put there, so that what they make or edit later is told apart. */
  readonly put?: readonly Entry[];
  /** Of one that the reader took out: the version that was known not to be taken, in whose place the removal is noted. */
  readonly noted?: Declined;
  /** Only in the row `BESIDE`. */
  readonly beside?: KeptBeside;
  /** What the version that came had to tell. */
  readonly problems?: readonly Problem[];
};

/** The row of `befores` that keeps what stood beside the digests before a backup was restored. */
export const BESIDE = { source: '', id: '' } as const;
/** All that stands beside the digests. */
export type BesideDigests = {
  readonly sources: readonly Source[];
  readonly declined: readonly Declined[];
  readonly reading: readonly Reading[];
};
/** It as a restore point keeps it. */
export type KeptBeside = BesideDigests & {
  /** What the reader had set, where a backup set it anew. */
  readonly settings?: Settings;
  /** Of a restored backup: what the reader had made of papers right after it, without copies. */
  readonly restored?: readonly Reading[];
  /** What else stood right after it, without what was offered; the settings as the backup set them. */
  readonly after?: Omit<BesideDigests, 'reading'> & { readonly settings?: Settings };
  /** Of a source that was removed: its part of the restore points of other runs. */
  readonly befores?: readonly Before[];
};

/**
 * One record, made with the database itself: what is noted elsewhere of a database tells it by `id`. `lastRun` is the last
 * number of a log that was cleared: a page that is still open may hold numbers of it, and none is given twice.
 */
export type Birth = { readonly id: string; readonly lastRun?: number };

/**
 * One record per digest and one small head with its paper ids: the number of puts costs, not the bytes.
 * `reading` belongs to the reader; a sync only renews what its bookmarks keep. `befores` of a run are its restore point.
 */
export interface YoyakSchema extends DBSchema {
  heads: { key: DigestKey; value: DigestHead };
  bodies: { key: DigestKey; value: DigestBody };
  reading: { key: PaperId; value: Reading };
  sources: { key: string; value: Source };
  declined: { key: DigestKey; value: Declined };
  runs: { key: number; value: Run };
  befores: { key: [run: number, source: string, id: string]; value: Before };
  birth: { key: string; value: Birth };
}
export type StoreName = StoreNames<YoyakSchema>;
export type YoyakDatabase = IDBPDatabase<YoyakSchema>;
export type Upgrade = IDBPTransaction<YoyakSchema, StoreName[], 'versionchange'>;

type Migration = (db: YoyakDatabase, upgrade: Upgrade) => Promise<void> | void;

/** `migrations[n]` brings version n to n + 1. A released one never changes; a change is a new one. */
export const migrations: readonly Migration[] = [
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
  (_db, upgrade) => keepBookmarked(upgrade),
  async (db) => {
    await db.createObjectStore('birth', { keyPath: 'id' }).put({ id: crypto.randomUUID() });
  },
];
