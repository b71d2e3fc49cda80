import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';
import type { ChosenModel, StoredMaking } from '../models';
import { openDatabase } from '../openDatabase';
import { transact } from '../transact';

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
export function withModels<T>(work: (db: IDBPDatabase<ModelsSchema>) => Promise<T>): Promise<T> {
  return database.run(work);
}

/** Runs `work` on one of its stores in one transaction: all it writes is stored, or nothing. */
export function changeModels<T, Name extends StoreNames<ModelsSchema>>(
  name: Name,
  work: (store: IDBPObjectStore<ModelsSchema, [Name], Name, 'readwrite'>) => Promise<T>,
): Promise<T> {
  return withModels((db) => {
    const tx = db.transaction(name, 'readwrite');
    return transact(tx, () => work(tx.store));
  });
}
