import { sources } from '../../core/query/sources';
import type { Every, Offer } from '../../core/source';
import { addSource as add } from '../../core/sync/sources';
import { type RemovedSource, restoreSource as restore } from '../../core/sync/unfollow';
import { takeBack } from './undo';

export { changeSource, moveSource } from '../../core/sync/sources';
export { removeSource } from '../../core/sync/unfollow';
export { requestOrigin } from './requestOrigin';

export async function addSource(offer: Offer, every: Every): Promise<string> {
  const { id } = await add(offer, every);
  return id;
}

export function restoreSource(removed: RemovedSource): Promise<void> {
  return takeBack(restore(removed));
}

/** What is at an address. */
export async function discover(
  address: string,
  options: { readonly signal: AbortSignal },
): Promise<Offer> {
  // The parsers weigh more than this whole page, which opens without them.
  const [found, { asKnown }] = await Promise.all([
    import('../../core/source/discover').then(({ discover }) => discover(address, options)),
    import('../../core/query/asKnown'),
  ]);
  return asKnown(found, await sources());
}
