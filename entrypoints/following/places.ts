import { sources } from '../../core/query/sources';
import type { Every, Offer } from '../../core/source';
import { addSource as add } from '../../core/sync/sources';

export async function followSource(offer: Offer, every: Every): Promise<string> {
  const { id } = await add(offer, every);
  return id;
}

/** What is at an address. */
export async function discoverKnown(
  address: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Offer> {
  // The parsers weigh more than a whole page, which opens without them.
  const { asKnown, discover } = await import('../../core/source/discover');
  return asKnown(await discover(address, options), await sources());
}
