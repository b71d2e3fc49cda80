import { readdirSync, readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const root = 'test/frozen';

/** Every version of which data are kept, by the name of its folder. */
export const versions: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

/** An object store of the database, as it was made, and all that it held. */
type ObjectStore = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly records: readonly { readonly key: IDBValidKey; readonly value: object }[];
};

/** What a version left behind: its database, all of its `storage.local`, and a backup of both. */
export type Frozen = {
  readonly store: {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly ObjectStore[];
  };
  readonly local: Readonly<Record<string, unknown>>;
};

/** A file of a version, as it lies there. */
export function readFrozenFile(version: string, name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(`${root}/${version}/${name}`));
}

/** What a version left behind. */
export function readFrozen(version: string): Frozen {
  const read = (name: string) =>
    JSON.parse(new TextDecoder().decode(readFrozenFile(version, name)));
  return { store: read('store.json'), local: read('local.json') };
}

/** The records of one object store; `T` is their shape in that version, which today's types may have left. */
export function recordsOf<T>({ store }: Frozen, name: string): readonly T[] {
  const found = store.stores.find((each) => each.name === name);
  return (found?.records ?? []).map(({ value }) => value as T);
}

/**
 * Makes the browser what that version left: to be called with an empty one, before anything opens the store.
 * No code of ours takes part, so that what it opens then is a database of that time and not of today.
 */
export async function loadFrozen({ store, local }: Frozen): Promise<void> {
  await fakeBrowser.storage.local.set(structuredClone(local));
  const db = await create(store);
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const { name, keyPath, records } of store.stores) {
    for (const { key, value } of records) {
      if (keyPath === null) tx.objectStore(name).put(value, key);
      else tx.objectStore(name).put(value);
    }
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

function create({ name, version, stores }: Frozen['store']): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    let made = false;
    opening.onupgradeneeded = ({ oldVersion }) => {
      made = oldVersion === 0;
      if (made) for (const each of stores) createStore(opening.result, each);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () =>
      made ? resolve(opening.result) : reject(new Error(`${name} is there already`));
  });
}

function createStore(
  db: IDBDatabase,
  { name, keyPath, autoIncrement, indexes }: ObjectStore,
): void {
  const made = db.createObjectStore(name, { keyPath, autoIncrement });
  for (const { name, keyPath, unique, multiEntry } of indexes) {
    made.createIndex(name, keyPath, { unique, multiEntry });
  }
}
