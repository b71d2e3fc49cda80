import type { DigestHead } from '../paper';
import type { Listed, Listing } from '../source';
import type { PartOptions } from './part';

type Known = Pick<PartOptions, 'known' | 'declined' | 'late'>;

/**
 * What of a listing is to be fetched: what is neither stored in the listed version nor was turned down in
 * it. What could not be had the last time comes after the rest, which it must not hold up.
 */
export function findDue(listed: readonly Listed[], { known, declined, late }: Known): Listed[] {
  const seen = new Set([...known, ...declined].map(({ id, revision }) => `${id}\n${revision}`));
  const isLate = ({ id }: Listed) => Number(late?.has(id) ?? false);
  return listed
    .filter(({ id, revision }) => revision === undefined || !seen.has(`${id}\n${revision}`))
    .sort((a, b) => isLate(a) - isLate(b));
}

/** The stored digests that are gone from a listing: it neither names nor keeps them. */
export function findGone(
  { digests, keeps }: Listing,
  known: readonly DigestHead[],
): readonly DigestHead[] {
  const ids = new Set(digests.map(({ id }) => id));
  return keeps ? known.filter((head) => !ids.has(head.id) && !keeps(head)) : [];
}

/** How many stored digests a listing leaves as they are; those that it does not speak of do not count. */
export function countUnchanged(listing: Listing | undefined, known: readonly DigestHead[]): number {
  if (!listing || listing.unchanged) return listing ? known.length : 0;
  const { digests, keeps } = listing;
  const listed = new Map(digests.map(({ id, revision }) => [id, revision]));
  return known.filter((head) =>
    listed.has(head.id) ? listed.get(head.id) === head.revision : keeps?.(head),
  ).length;
}
