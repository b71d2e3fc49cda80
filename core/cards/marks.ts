import { markKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { owing, payOwed } from '../session/owed';
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

/** What the marks are called where it is noted that they have yet to follow. */
const MARKS = 'marks';
/** Who presses meanwhile is seen to at the next look. */
const LOOKS = 3;

/** Runs what changes bookmarks and then their marks: a page that is closed in between owes `mendMarks` the rest. */
export function withMarks<T>(change: () => Promise<T>): Promise<T> {
  return owing(MARKS, async (settle) => {
    const result = await change();
    await settle();
    return result;
  });
}

/** Makes the marks say which papers are bookmarked, where somebody died before they followed, and once for each start of the browser. */
export function mendMarks(): Promise<void> {
  return payOwed(MARKS, 'session', compareMarks);
}

/** Tells whether they agree with the store. */
async function compareMarks(): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    // In this order: what is pressed in between is in the store first.
    const keys = new Set(await readKeys(markKey('')));
    const wanted = new Set(bookmarked(await readMarked()).map(markKey));
    const missing = [...wanted].filter((key) => !keys.has(key));
    const spare = [...keys].filter((key) => !wanted.has(key));
    if (missing.length + spare.length === 0) return true;
    await writeCache(async (local) => {
      await local.set(Object.fromEntries(missing.map((key) => [key, true])));
      await local.remove(spare);
    });
  }
  return false;
}
