import type { Offer, Source } from '../source';
import { isSameFolder } from '../source/github';

/** What was found at an address → the same; a folder that is a source already is offered under the address of that. */
export function asKnown(offer: Offer, sources: readonly Source[]): Offer {
  if (offer.kind !== 'github') return offer;
  const known = sources.find(({ kind, url }) => kind === 'github' && isSameFolder(url, offer.url));
  return known ? { ...offer, url: known.url } : offer;
}
