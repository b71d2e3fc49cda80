import { createHash } from 'node:crypto';
import { readStores } from '../store';
import type { Browser, Json } from './browser';

const stores = ['heads', 'bodies', 'declined', 'sources', 'befores'] as const;

/** What runs leave behind, without when it happened: equal for equal ends. */
export type Dump = { readonly [store in (typeof stores)[number]]: readonly Json[] };

/** Members that tell a time, count failed tries, or name a run by its number. */
const passing = ['addedAt', 'at', 'nextAt', 'restUntil', 'failures', 'run'];

/** Reads the database from a page of the extension, which must be open. */
export async function dumpStore(browser: Browser): Promise<Dump> {
  const text = JSON.stringify(await readStores(browser, stores));
  return JSON.parse(text, (key, value) => (passing.includes(key) ? undefined : sortKeys(value)));
}

/** SHA-256 of the canonical JSON of a dump. */
export function hashDump(dump: Dump): string {
  return createHash('sha256').update(JSON.stringify(dump)).digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
