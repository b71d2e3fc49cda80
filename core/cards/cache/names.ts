import browser from 'webextension-polyfill';
import { NAMES, writeCache } from '../../cards';
import { sources } from '../../query/sources';
import type { Names } from '../look';

/** What the reader calls each subscription now. */
export async function readNames(): Promise<Names> {
  const named = (await sources()).filter(({ title }) => title !== '');
  return Object.fromEntries(named.map(({ id, title }) => [id, title]));
}

/** The subscriptions that are called otherwise now than cards were drawn with; a new one has drawn none. */
export async function findRenamed(names: Names): Promise<ReadonlySet<string>> {
  const known = await readNoted();
  const renamed = Object.keys(names).filter((id) => id in known && known[id] !== names[id]);
  return new Set(renamed);
}

/** Notes the names that cards are drawn with. */
export async function noteNames(names: Names): Promise<void> {
  if (JSON.stringify(await readNoted()) === JSON.stringify(names)) return;
  await writeCache((local) => local.set({ [NAMES]: names }));
}

async function readNoted(): Promise<Names> {
  const stored = (await browser.storage.local.get(NAMES))[NAMES];
  return typeof stored === 'object' && stored ? (stored as Names) : {};
}
