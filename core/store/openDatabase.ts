import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { watchSilence } from './silence';

/** A database that is opened when it is first used, and once more after it was closed under whoever uses it. */
export type Opener<Schema extends DBSchema> = {
  /** The open database. Throws what IndexedDB does, and `storage-silent` where that never answers. */
  readonly use: () => Promise<IDBPDatabase<Schema>>;
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

  return {
    use() {
      handle ??= open();
      return handle;
    },
    async close() {
      const opened = handle;
      forget();
      (await opened?.catch(() => undefined))?.close();
    },
  };
}
