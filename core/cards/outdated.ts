import browser from 'webextension-polyfill';
import { CARD_FORMAT, type CacheState, GLIMPSE, isDrawnNow, STATE, writeCache } from '../cards';
import { findRenamed, readNames } from './cache/names';
import { writeShared } from './cache/shared';
import { isDrawnAs, openLook } from './look';

/**
 * Do the cards say what the store says, as it is said now? Not while it changes, nor when whoever changed it died, nor in
 * another language, look or name of a subscription, nor when what they say of themselves is damaged.
 */
export async function areCardsCurrent(): Promise<boolean> {
  const found = (await browser.storage.local.get(STATE))[STATE] as CacheState | undefined;
  const look = await openLook();
  if (look ? !isDrawnAs(look, found) : !isDrawnNow(found)) return false;
  if (found?.holds !== 'all' && found?.holds !== 'some') return false;
  if (look && found.shared !== writeShared(look.shared())) return false;
  return (await findRenamed(await readNames())).size === 0;
}

/** Said once by whoever writes, until the cards follow. */
let outdated = false;
let onOutdated = () => {};

/**
 * A page that writes may be closed before the cards follow: `ask` is called as it begins, to have the background see to
 * them when nobody writes any more.
 */
export function whenOutdated(ask: () => void): void {
  onOutdated = ask;
}

/** Has someone see to the cards who stays. */
export function askToFollow(): void {
  onOutdated();
}

/**
 * Says that the store is about to change: until the cards follow, a page that finds none asks. Whoever holds the lock of
 * those who write says so once.
 */
export async function outdateCards(): Promise<void> {
  if (outdated) return;
  await writeCache(async (local) => {
    // What is there stays what it is, and in its language.
    const { [STATE]: found = { format: CARD_FORMAT } } = await local.get(STATE);
    await local.set({ [STATE]: { ...(found as CacheState), holds: 'unknown' } });
    await local.remove(GLIMPSE);
  });
  outdated = true;
  askToFollow();
}

/** Whoever gets the lock, or follows under it, has to say anew that the store changes. */
export function beginFollowing(): void {
  outdated = false;
}
