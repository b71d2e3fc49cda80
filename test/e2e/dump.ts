import { createHash } from 'node:crypto';
import type { Browser, Json } from './browser';

/** What a run leaves behind, without when it happened: equal for equal ends. */
export interface Dump {
  readonly heads: readonly Json[];
  readonly bodies: readonly Json[];
  readonly declined: readonly Json[];
  readonly sources: readonly Json[];
}

const names = ['heads', 'bodies', 'declined', 'sources'] as const;
/** Members of a source, its last result and a declined version that tell a time or count failed tries. */
const times = ['addedAt', 'at', 'nextAt', 'restUntil', 'failures'];

/** Reads the database from a page of the extension, which must be open. */
export async function dumpStore(browser: Browser): Promise<Dump> {
  const text = await browser.run(readStores, names);
  return JSON.parse(text, (key, value) => (times.includes(key) ? undefined : sortKeys(value)));
}

/** SHA-256 of the canonical JSON of a dump. */
export function hashDump(dump: Dump): string {
  return createHash('sha256').update(JSON.stringify(dump)).digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readStores(wanted: readonly string[]): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('yoyak');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
  const read = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const all = db.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
  const stores: Record<string, unknown> = {};
  for (const name of wanted) {
    stores[name] = db.objectStoreNames.contains(name) ? await read(name) : [];
  }
  db.close();
  return JSON.stringify(stores);
}
