import type { DBSchema, IDBPDatabase } from 'idb';
import type { Day } from '../../day';
import { openDatabase } from '../openDatabase';

/** `[source, id, what they were made from]` of a digest's texts. */
export type TextsKey = readonly [source: string, id: string, stamp: string];

/** Whose texts a block has, in their order; `size` is how long they are together, in UTF-16 units. */
export type BlockHead = {
  readonly digests: readonly { readonly key: TextsKey; readonly day: Day }[];
  readonly size: number;
};

/**
 * The texts of several digests as they are searched (`core/search/folded/rows.ts`), those of each behind those of the one before;
 * `lengths` and `counts` are how many units and how many rows each has.
 */
export type BlockBody = {
  readonly lengths: Uint32Array;
  readonly counts: Uint32Array;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly gists: Uint32Array;
  readonly gaps: Uint8Array;
};

/** Which pairs of letters stand in which row of a block (`core/search/scan/pairs.ts`). */
export type BlockPairs = {
  readonly own: Int32Array;
  readonly bits: Uint32Array;
  readonly words: number;
};

export type TextBlock = { readonly head: BlockHead; readonly body: BlockBody };

/** The head of a block that is kept, by its number. */
export type KeptHead = BlockHead & { readonly nth: number };

interface TextsSchema extends DBSchema {
  contents: { key: number; value: Omit<KeptHead, 'nth'> & { readonly nth?: number } };
  blocks: { key: number; value: BlockBody };
  pairs: { key: number; value: BlockPairs };
}

/** A database of its own: it is a cache, which has nothing to migrate, and no backup knows it. */
const NAME = 'yoyak-texts';
/** It grows whenever the stores are others; nothing of before is kept. */
const VERSION = 3;

const database = openDatabase<TextsSchema>(NAME, VERSION, (db) => {
  for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
  db.createObjectStore('contents', { keyPath: 'nth', autoIncrement: true });
  db.createObjectStore('blocks');
  db.createObjectStore('pairs');
});

/** What some work with the database comes to; undefined where it fails, for a cache that fails is none. */
export async function attempt<T>(
  work: (db: IDBPDatabase<TextsSchema>) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await database.run(work);
  } catch {
    return undefined;
  }
}
