import type { Slices } from '../slices';
import type { SearchedDigest } from './folded/rows';
import type { Filter, Query, Word } from './query';
import { meetsAny, type SearchKnown } from './scan/filters';
import { standsAnywhere } from './scan/standsAnywhere';

/**
 * Why a query found nothing: what it asks for that no summary is by itself; else how a word that stands nowhere was typed; else
 * `together`, as no summary is all of that, or its `words`.
 */
export type Lack = Filter['type'] | Typed | 'together' | 'words';

/** A phrase in quotes, a word that was to be left out, or one behind a name that nothing is asked for by. */
type Typed = 'phrase' | 'minus' | 'name';

/** What was missing when a query found nothing in these digests; a tag that is still being typed may begin another. */
export async function findLack(
  { words, filters }: Query,
  digests: readonly SearchedDigest[],
  known: SearchKnown,
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
  for (const word of words) {
    const typed = readTyped(word);
    if (typed && !(await standsAnywhere(word, digests, slices))) return typed;
  }
  return filters.length > 0 ? 'together' : 'words';
}

function readTyped({ typed, gaps, kind, paper }: Word): Typed | undefined {
  // `arXiv:2509.04664` is how arXiv itself writes an id.
  if (paper !== undefined) return undefined;
  if (gaps) return gaps.length > 0 ? 'phrase' : undefined;
  if (/^-\p{L}/u.test(typed)) return 'minus';
  return !kind && /^\p{L}+:[\p{L}\p{N}]/u.test(typed) ? 'name' : undefined;
}
