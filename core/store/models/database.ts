import type { DBSchema, IDBPDatabase } from 'idb';
import { storageFailure } from '../../failure';
import type { ChosenModel, StoredMaking } from '../models';
import { openDatabase } from '../openDatabase';

interface ModelsSchema extends DBSchema {
  chosen: { key: 'model'; value: ChosenModel };
  terms: { key: 'terms'; value: readonly string[] };
  makings: { key: string; value: StoredMaking };
}

/** A database of its own: no backup knows it, and so no key of the reader's leaves this browser. */
const NAME = 'yoyak-models';
const VERSION = 1;

const database = openDatabase<ModelsSchema>(NAME, VERSION, (db) => {
  db.createObjectStore('chosen');
  db.createObjectStore('terms');
  db.createObjectStore('makings', { keyPath: 'paper' });
});

/** Runs `work` on the database of models; what IndexedDB throws becomes a `Failure`. */
export async function withModels<T>(
  work: (db: IDBPDatabase<ModelsSchema>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await database.use());
  } catch (error) {
    throw storageFailure(error);
  }
}
