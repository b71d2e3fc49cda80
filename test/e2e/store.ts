import type { Run } from '../../core/run';
import type { Source } from '../../core/source';
import type { Reading } from '../../core/store';
import type { Browser, Json } from './browsers/browser';
import { waitUntil } from './look';

const stores = ['heads', 'bodies', 'sources', 'declined', 'runs', 'befores', 'reading'] as const;

/** Puts a source into the store as if the reader had added it; a page of the extension must be open. */
export async function plantSource(browser: Browser, source: Source): Promise<void> {
  await visitStore(browser, { put: { sources: [source as Json] } });
}

/** Puts what the reader did with papers into the store. */
export async function plantReadings(browser: Browser, reading: readonly Reading[]): Promise<void> {
  await visitStore(browser, { put: { reading: reading as readonly object[] as readonly Json[] } });
}

/** Takes everything out of the store, as if nothing had been read or received yet. */
export async function emptyStore(browser: Browser): Promise<void> {
  await visitStore(browser, { clear: stores });
}

/** Every record of some stores of the extension's database. */
export function readStores(
  browser: Browser,
  read: readonly string[],
): Promise<Readonly<Record<string, readonly Json[]>>> {
  return visitStore(browser, { read });
}

/** Ids of the digests of a source that are stored now. */
export async function storedDigests(browser: Browser, source: string): Promise<readonly string[]> {
  const { heads = [] } = await readStores(browser, ['heads']);
  const own = heads as unknown as readonly { readonly source: string; readonly id: string }[];
  return own.filter((head) => head.source === source).map(({ id }) => id);
}

/** Waits until the log has so many runs and all have come to their end; gives the newest. */
export async function waitForRun(browser: Browser, count: number, timeout = 90_000): Promise<Run> {
  const runs = await waitUntil(
    async () => ((await readStores(browser, ['runs'])).runs ?? []) as unknown as readonly Run[],
    (runs) => runs.length >= count && runs.every(({ endedAt }) => endedAt !== undefined),
    { what: `the end of run ${count}`, timeout },
  );
  return runs.at(-1) as Run;
}

/** Sends the background one of its messages, as a page does, which wakes it, until it is heard. */
export async function tell(browser: Browser, name: string, data: object = {}): Promise<void> {
  const send = (message: Json) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: Json): Promise<Json> } };
    };
    return chrome.runtime.sendMessage(message).catch(String);
  };
  // Whoever is asked may be ended before the answer.
  await waitUntil(
    () => browser.run(send, { ...data, name }),
    (answer) => typeof answer === 'object',
    { what: `an answer to ${name}` },
  );
}

type Visit = {
  readonly clear?: readonly string[];
  readonly put?: { readonly [store: string]: readonly Json[] };
  readonly read?: readonly string[];
};

function visitStore(
  browser: Browser,
  { clear = [], put = {}, read = [] }: Visit,
): Promise<Record<string, readonly Json[]>> {
  return browser.run(
    async (empty: readonly string[], write: Visit['put'] & object, wanted: readonly string[]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('yoyak');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const changes = empty.length + Object.keys(write).length > 0;
      const tx = db.transaction([...db.objectStoreNames], changes ? 'readwrite' : 'readonly');
      for (const name of empty) tx.objectStore(name).clear();
      for (const [name, records] of Object.entries(write)) {
        for (const record of records) tx.objectStore(name).put(record);
      }
      const found = wanted.map((name) => [name, tx.objectStore(name).getAll()] as const);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      db.close();
      return Object.fromEntries(found.map(([name, all]) => [name, all.result]));
    },
    clear,
    put,
    read,
  );
}
