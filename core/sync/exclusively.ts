import { areCardsCurrent, beginFollowing } from '../cards/outdated';
import { isEachCarded } from '../cards/wanted';
import { heads } from '../query';
import { SYNC_LOCK } from '../store/locks';
import { dropHalves } from './write/dropHalves';
import { followWrite } from './write/followers';

/**
 * One writer at a time in the whole browser. The result is given as soon as it is stored; those who follow do so
 * under the same lock: for digests that differ, or for all `anew` when it is the order of sources that
 * changes. However that ends, the cards say of themselves whether they are current.
 */
export function exclusively<T>(
  run: () => Promise<T>,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const work = async () => {
      beginFollowing();
      await dropHalves();
      const before = !anew && (await areCardsCurrent()) ? await heads() : undefined;
      await run().then(resolve, reject);
      await followWrite(before);
    };
    // Before the run nothing has happened; after it, pages ask by message until the cards are mended.
    navigator.locks.request(SYNC_LOCK, work).catch((error: unknown) => {
      reject(error);
      console.warn('[Yoyak]', error);
    });
  });
}

/** Does anyone write digests now, or wait to? Then whoever writes next has to wait, for as long as a sync takes. */
export async function isWriting(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some(({ name }) => name === SYNC_LOCK);
}

/** Waits for whoever writes, then makes the cards anew if they died before they followed. */
export async function mendCards(): Promise<void> {
  const mend = async () => {
    beginFollowing();
    if (await areCardsCurrent()) return;
    await followWrite();
  };
  if (!(await areCardsCurrent())) await navigator.locks.request(SYNC_LOCK, mend);
}

/** Makes anew the cards that have got lost, though they say of themselves that they are there: a page would believe that there is no such summary. */
export async function restoreCards(): Promise<void> {
  const isLost = async () => (await areCardsCurrent()) && !(await isEachCarded());
  const restore = async () => {
    beginFollowing();
    if (await isLost()) await followWrite(await heads());
  };
  if (await isLost()) await navigator.locks.request(SYNC_LOCK, restore);
}
