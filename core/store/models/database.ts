import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storageFailure } from '../../failure';
import type { ChosenModel, StoredMaking } from '../models';
import { watchSilence } from '../silence';

interface ModelsSchema extends DBSchema {
  chosen: { key: 'model'; value: ChosenModel };
  terms: { key: 'terms'; value: readonly string[] };
  makings: { key: string; value: StoredMaking };
}

/** A database of its own: no backup knows it, and so no key of the reader's leaves this browser. */
const NAME = 'yoyak-models';
const VERSION = 1;

let handle: Promise<IDBPDatabase<ModelsSchema>> | undefined;

/** Runs `work` on the database of models; what IndexedDB throws becomes a `Failure`. */
export async function withModels<T>(
  work: (db: IDBPDatabase<ModelsSchema>) => Promise<T>,
): Promise<T> {
  try {
    handle ??= open();
    return await work(await handle);
  } catch (error) {
    throw storageFailure(error);
  }
}

function open(): Promise<IDBPDatabase<ModelsSchema>> {
  const forget = () => {
    handle = undefined;
  };
  const { silence, end } = watchSilence();
  const opened = openDB<ModelsSchema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('chosen');
      db.createObjectStore('terms');
      db.createObjectStore('makings', { keyPath: 'paper' });
    },
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const opening = Promise.race([opened, silence]).finally(end);
  opening.catch(() => {
    forget();
    opened.then((late) => late.close()).catch(() => undefined);
  });
  return opening;
}
