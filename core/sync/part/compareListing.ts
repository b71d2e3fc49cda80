import type { DigestHead } from '../../paper';
import { isOutdated } from '../../paper/parser';
import type { Declined } from '../../run';
import type { Listed, Listing, SourceAdapter } from '../../source';

/** What is stored of a source, and what was not taken. */
export type Known = {
  readonly known: readonly DigestHead[];
  readonly declined: readonly Declined[];
};
type Options = Known & { readonly late?: ReadonlySet<string> };

/** What is to be fetched now, and how much that is outdated is left to the next run. */
export type Due = { readonly due: readonly Listed[]; readonly left: number };

/** Of what could not be read at all so much is tried again in one run, once there is a new parser. */
const BROKEN = 48;

/**
 * What of a listing is to be fetched: what is neither stored in the listed version nor was turned down in it,
 * and after it as much as the source allows of what an older parser read. What could not be had the last time
 * comes after the rest, which it must not hold up.
 */
export function findDue(
  listed: readonly Listed[],
  { late, ...known }: Options,
  source: Pick<SourceAdapter, 'rereads'>,
): Due {
  const others = known.declined.flatMap(({ id, other }) =>
    other === undefined ? [] : [{ id, revision: other }],
  );
  const seen = new Set([...known.known, ...known.declined, ...others].map(nameListed));
  const outdated = findOutdated(known, source);
  const isLate = ({ id }: Listed) => Number(late?.has(id) ?? false);
  const sort = (some: Listed[]) => some.sort((a, b) => isLate(a) - isLate(b));
  const fresh = listed.filter((each) => each.revision === undefined || !seen.has(nameListed(each)));
  const old = listed.filter((each) => outdated.has(nameListed(each)));
  const { rereads = BROKEN } = source;
  return {
    due: [...sort(fresh), ...sort(old).slice(0, rereads)],
    left: Math.max(0, old.length - rereads),
  };
}

/**
 * The versions that an older parser read or could not use, and that a source may read anew; not those which this
 * one has looked at and the reader, or it itself, did not want. What came compiled no parser of ours has read.
 */
export function findOutdated(
  { known, declined }: Known,
  { rereads }: Pick<SourceAdapter, 'rereads'>,
): ReadonlySet<string> {
  const parses = rereads !== undefined;
  const turnedDown = new Set(declined.filter((each) => !isOutdated(each)).map(nameListed));
  const heads = known.filter(
    (head) => parses && isOutdated(head) && !turnedDown.has(nameListed(head)),
  );
  const notes = declined.filter(
    (each) =>
      isOutdated(each) &&
      (each.reason === 'broken' ||
        (parses && (each.reason === 'empty' || each.reason === 'shrunk'))),
  );
  return new Set([...heads, ...notes].map(nameListed));
}

/** A version of a digest within its source, as one string. */
export function nameListed({ id, revision }: Listed): string {
  return `${id}\n${revision}`;
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
