import { STATE, writeCache } from '../cards';
import { readKeys } from './keys';

/**
 * Takes all out of `storage.local` but what stands at the `kept` keys, and what the cards say of themselves: whatever was set,
 * drawn, pressed or noted by a page.
 */
export async function forgetCache(kept: readonly string[]): Promise<void> {
  const stay = new Set([...kept, STATE]);
  const keys = (await readKeys('')).filter((key) => !stay.has(key));
  await writeCache((local) => local.remove(keys));
}
