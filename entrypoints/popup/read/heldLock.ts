import { BUNDLE_LOCK, SYNC_LOCK } from '../../../core/store/locks';

/** The lock that whoever writes digests holds now; undefined where nobody does. */
export async function heldLock(): Promise<string | undefined> {
  const { held = [] } = await navigator.locks.query();
  return held.map(({ name }) => name).find((name) => name === SYNC_LOCK || name === BUNDLE_LOCK);
}
