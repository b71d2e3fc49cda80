import type { Slices } from '../slices';
import type { SearchedDigest } from './folded/rows';
import type { Filter, Query } from './query';
import { type Known, meetsAny } from './scan/filters';

/**
 * Why a query found nothing: what it asks for that no summary is by itself, else `together`, as no summary is all of that, else
 * its `words`.
 */
export type Lack = Filter['type'] | 'together' | 'words';

/** What was missing when a query found nothing in these digests; a tag that is still being typed may begin another. */
export async function findLack(
  { words, filters }: Query,
  digests: readonly SearchedDigest[],
  known: Known,
  slices: Slices,
): Promise<Lack> {
  const asked: readonly Filter[] = words.some(({ kind }) => kind === 'note')
    ? [...filters, { type: 'noted' }]
    : filters;
  for (const filter of asked) {
    let isMet = false;
    for (const digest of digests) {
      isMet = meetsAny(filter, digest, known);
      if (isMet) break;
      if (slices.isOver()) await slices.pause();
    }
    if (!isMet) return filter.type;
  }
  return filters.length > 0 ? 'together' : 'words';
}
