import type { Day } from './day';
import type { PaperId } from './paper';
import { findLack, type Lack } from './search/findLack';
import { findOther } from './search/findOther';
import type { SearchedDigest } from './search/folded/rows';
import type { SearchedKind } from './search/folded/sections';
import type { Query, Word } from './search/query';
import { mendWord } from './search/query/mend';
import type { PaperState, SearchKnown } from './search/scan/filters';
import { findKinds } from './search/scan/findKinds';
import { findRepeated } from './search/scan/repeated';
import { openScan, type Spot } from './search/scan/scan';
import { standsAnywhere } from './search/scan/standsAnywhere';
import { makeSlices } from './slices';

export { parseQuery } from './search/query';
export type { Lack, PaperState, Query, SearchedKind };

/** How many hits are given, if nothing else is asked for. */
const LIMIT = 50;
/** To look at the clock takes about as long as to look through a digest. */
const DIGESTS_AT_ONCE = 16;

/** A summary that was found: of which paper, in which digest, and in which kinds of its sections; none where its title alone has it. */
export type Hit = {
  readonly paper: PaperId;
  readonly digest: { readonly source: string; readonly id: string; readonly date: Day };
  /** Where it stands in its digest, from 1. */
  readonly rank: number;
  readonly kinds: readonly SearchedKind[];
};

/**
 * What a query found: the best so far, how many there are, and `from` which sources, those with most of them first, which is the
 * whole truth once it `isDone`. `query` is what was
 * searched for, other than what was asked for where a word stands nowhere as it was typed; `lack` why nothing is found; `meant` what
 * was found in the place of words on the other layout of the keyboard.
 */
export type Found = {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly count: number;
  readonly from: readonly string[];
  readonly isDone: boolean;
  readonly lack?: Lack;
  readonly meant?: string;
};

/**
 * What a query may ask for beside texts; how many hits are wanted, and whether a paper of several digests is one of them `once`, by
 * its best summary, and counted so. `isPart`: more digests are to come, so that nothing is done, nor known to stand nowhere.
 */
export type SearchOptions = Omit<SearchKnown, 'repeated'> & {
  readonly limit?: number;
  readonly once?: boolean;
  readonly isPart?: boolean;
  readonly signal?: AbortSignal;
};

/**
 * Searches digests, newest first, for a query: gives what was found once the page has been held up for half a frame, and when all
 * is found. A query without words and filters finds nothing. Throws what its signal says once that is aborted.
 */
export async function* search(
  digests: readonly SearchedDigest[],
  query: Query,
  { limit = LIMIT, once = false, isPart = false, signal, ...about }: SearchOptions = {},
): AsyncGenerator<Found> {
  if (query.words.length + query.filters.length === 0) {
    yield { query, hits: [], count: 0, from: [], isDone: true, lack: 'words' };
    return;
  }
  signal?.throwIfAborted();
  const slices = makeSlices(signal, DIGESTS_AT_ONCE);
  const repeated = once && (await findRepeated(digests, slices));
  const known: SearchKnown = { ...about, ...(repeated && { repeated }) };
  const isAnywhere = (word: Word) => standsAnywhere(word, digests, slices);
  for (let asked: Query | undefined = query; asked; ) {
    const scan = openScan(asked, known, limit);
    const sought = asked;
    const meant = findOther(query, sought);
    const tell = (isDone: boolean): Found => ({
      query: sought,
      hits: scan.best().map((spot) => toHit(spot, sought)),
      count: scan.count(),
      from: scan.from(),
      isDone,
      ...(meant && scan.count() > 0 && { meant }),
    });
    let isTold = false;
    for (const digest of digests) {
      scan.look(digest);
      if (!slices.isOver()) continue;
      if (!isTold && scan.count() > 0) yield tell(false);
      isTold ||= scan.count() > 0;
      await slices.pause();
    }
    if (isPart) {
      if (scan.count() > 0) yield tell(false);
      return;
    }
    const other: Query | undefined = scan.count() > 0 ? undefined : await mend(asked);
    if (!other) {
      const lack = scan.count() > 0 ? undefined : await findLack(query, digests, known, slices);
      yield { ...tell(true), ...(lack && { lack }) };
      return;
    }
    asked = other;
  }

  /** What was meant by a word that stands nowhere: another, or several; nothing when that is not known. */
  async function findMeant(word: Word): Promise<readonly Word[] | undefined> {
    for (const other of mendWord(word)) if (await isAnywhere(other)) return [other];
    const meant: Word[] = [];
    for (const part of word.parts ?? []) {
      const found = (await isAnywhere(part)) ? [part] : await findMeant(part);
      if (!found) return undefined;
      meant.push(...found);
    }
    return meant.length > 0 ? meant : undefined;
  }

  /** The query with what was meant by words that stand nowhere, or not with the others; nothing when that is not known. */
  async function mend({ words, filters }: Query): Promise<Query | undefined> {
    const meant: Word[] = [];
    // A word that is all that was asked for was just looked for.
    const isAlone = words.length === 1 && filters.length === 0;
    for (const word of words) {
      const found = !isAlone && (await isAnywhere(word)) ? [word] : await findMeant(word);
      if (!found) return undefined;
      meant.push(...found);
    }
    // All stand somewhere, and not together: what was joined was meant apart.
    const apart = meant.some((word, at) => word !== words[at]) ? meant : meant.flatMap(toParts);
    return apart.some((word, at) => word !== words[at]) ? { words: apart, filters } : undefined;
  }
}

function toParts(word: Word): readonly Word[] {
  return word.parts ?? [word];
}

function toHit({ digest, at }: Spot, query: Query): Hit {
  const { source, id, date } = digest.head;
  const kinds = findKinds(query, digest, at);
  return { paper: digest.papers[at] ?? '', digest: { source, id, date }, rank: at + 1, kinds };
}
