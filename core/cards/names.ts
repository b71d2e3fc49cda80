import browser from 'webextension-polyfill';
import { NAMES, writeCache } from '../cards';
import { sources } from '../query/sources';
import type { Names } from './look';

/** What the reader calls each subscription now. */
export async function readNames(): Promise<Names> {
  const named = (await sources()).filter(({ title }) => title !== '');
  return Object.fromEntries(named.map(({ id, title }) => [id, title]));
}

/** Notes the names that cards are drawn with; gives the subscriptions that were drawn with another one. */
export async function noteNames(names: Names): Promise<ReadonlySet<string>> {
  const stored = (await browser.storage.local.get(NAMES))[NAMES];
  const known = (typeof stored === 'object' && stored ? stored : {}) as Names;
  const renamed = Object.keys({ ...known, ...names }).filter((id) => known[id] !== names[id]);
  if (renamed.length > 0) await writeCache((local) => local.set({ [NAMES]: names }));
  return new Set(renamed);
}
