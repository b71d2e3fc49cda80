import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { storageFailure } from '../failure';
import { watchSilence } from './silence';

/** A database that is opened when it is first used, and once more after it was closed under whoever uses it. */
export type Opener<Schema extends DBSchema> = {
  /** Runs work on the open database; what IndexedDB throws becomes a `Failure` (full, unusable, or `storage-silent`). */
  readonly run: <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;
  /** Closes it; the next use opens it again. */
  readonly close: () => Promise<void>;
};

/** A name, a version, and what makes or upgrades the stores → who opens it. */
export function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): Opener<Schema> {
  let handle: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    handle = undefined;
  };

  function open(): Promise<IDBPDatabase<Schema>> {
    const { silence, end } = watchSilence();
    const opened = openDB<Schema>(name, version, {
      upgrade(...how) {
        // It answers: however long this takes, it is at work.
        end();
        return upgrade(...how);
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

  function use(): Promise<IDBPDatabase<Schema>> {
    handle ??= open();
    return handle;
  }

  return {
    async run(work) {
      try {
        return await work(await use());
      } catch (error) {
        const failure = storageFailure(error);
        // That the disk is full is what is told, whatever comes of this.
        if (failure.code === 'storage-full')
          await use()
            .then(afterFull)
            .catch(() => undefined);
        throw failure;
      }
    },
    async close() {
      const opened = handle;
      forget();
      (await opened?.catch(() => undefined))?.close();
    },
  };
}

/**
 * After a transaction that found no room, Firefox (153) lets the next one of the connection only delete, so
 * that room can be made. This is that one: whoever comes next may write again.
 */
async function afterFull<Schema extends DBSchema>(db: IDBPDatabase<Schema>): Promise<void> {
  const [first] = db.objectStoreNames;
  if (first !== undefined) await db.transaction(first, 'readwrite').done;
}
