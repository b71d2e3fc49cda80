import browser from 'webextension-polyfill';
import { markKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { readKeys } from './keys';
import { bookmarked, readMarked } from './wanted/marked';

/** Notes in the cache that these papers are bookmarked, or that they are not; the others stay. */
export async function markAll(papers: readonly PaperId[], bookmarked: boolean): Promise<void> {
  const keys = papers.map(markKey);
  if (keys.length === 0) return;
  await writeCache((local) =>
    bookmarked ? local.set(Object.fromEntries(keys.map((key) => [key, true]))) : local.remove(keys),
  );
}

/** Makes the cache say that these papers are bookmarked, and no others. */
export async function markCards(papers: readonly PaperId[]): Promise<void> {
  const wanted = new Set(papers.map(markKey));
  await writeCache(async (local) => {
    const stored = await readKeys(markKey(''));
    await local.set(Object.fromEntries([...wanted].map((key) => [key, true])));
    await local.remove(stored.filter((key) => !wanted.has(key)));
  });
}

/** In `storage.session`, which ends with the browser's: the marks say what the store says. */
const AGREED = 'marks-agreed';
/** Who presses meanwhile is seen to at the next look. */
const LOOKS = 3;

/** Runs what changes bookmarks and then their marks: a page that is closed in between owes `mendMarks` the rest. */
export async function withMarks<T>(change: () => Promise<T>): Promise<T> {
  const { session } = browser.storage;
  const known = await session.get(AGREED);
  await session.remove(AGREED);
  const result = await change();
  await session.set(known);
  return result;
}

/** Makes the marks say which papers are bookmarked, where somebody died before they followed, and once for each start of the browser. */
export async function mendMarks(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(AGREED))[AGREED]) return;
  for (let look = 0; look < LOOKS; look += 1) {
    // In this order: what is pressed in between is in the store first.
    const keys = new Set(await readKeys(markKey('')));
    const wanted = new Set(bookmarked(await readMarked()).map(markKey));
    const missing = [...wanted].filter((key) => !keys.has(key));
    const spare = [...keys].filter((key) => !wanted.has(key));
    if (missing.length + spare.length === 0) return session.set({ [AGREED]: true });
    await writeCache(async (local) => {
      await local.set(Object.fromEntries(missing.map((key) => [key, true])));
      await local.remove(spare);
    });
  }
}
