import { findWithin, gistOf, isSpaced } from './findWord';
import { fold } from './fold';
import { endOfPattern, findPattern, type Pattern, prefixPattern } from './pattern';
import type { Query, Word } from './query';
import { endOfTitle, isGap, type SearchedDigest } from './rows';

/** Ranks are whole numbers from nothing up to this. */
export const HIGHEST_RANK = 15;

/** What of a query is looked at to rank what it finds. */
export type Ranking = {
  readonly words: readonly Word[];
  /** The words that may stand in a title, which is in English. */
  readonly latin: readonly Word[];
  /** All words one after the other, as they were typed. */
  readonly whole?: { readonly pattern: Pattern; readonly gaps: readonly number[] };
};

/** A query → what ranks the summaries that it finds. */
export function makeRanking({ words }: Query): Ranking {
  const latin = words.filter(({ folded, kind }) => !kind && !/[\u3131-\u318e가-힣]/.test(folded));
  const last = words.at(-1);
  // A section's word stands where it was asked for.
  if (!last || words.some(({ kind }) => kind)) return { words, latin };
  let before = '';
  const gaps: number[] = [];
  for (const word of words) {
    if (before !== '') gaps.push(before.length);
    for (const gap of word.gaps ?? []) gaps.push(before.length + gap);
    if (word !== last) before += word.gaps ? word.folded : fold(word.typed);
  }
  return { words, latin, whole: { pattern: prefixPattern(before, last.pattern), gaps } };
}

/**
 * How well a summary that has all words of a query answers it; `places` are where they first stand. Title before gist, gist
 * before words that are spaced as they were typed, those before Latin words that begin where they were found.
 */
export function rankHit(
  { words, latin, whole }: Ranking,
  digest: SearchedDigest,
  at: number,
  places: readonly number[],
): number {
  const row = digest.rows[at] ?? '';
  const start = digest.folded.starts[at] ?? 0;
  const placeOf = (word: Word) => places[words.indexOf(word)] ?? -1;
  const title = endOfTitle(row);
  const isTitled = latin.length > 0 && latin.every((word) => placeOf(word) < title);
  const [from, to] = gistOf(digest.folded, at);
  const isGist =
    words.length > 0 && words.every((word) => findWithin(word, digest, at, from, to) >= 0);
  const isWhole =
    whole !== undefined && hasSpaced(whole, digest, at, words.length === 1 ? places[0] : 0);
  const begins = (word: Word) => {
    for (let place = placeOf(word); place >= 0; place = findPattern(word.pattern, row, place + 1)) {
      if (isGap(digest.folded, start + place) || !/[\p{L}\p{N}]/u.test(row[place - 1] ?? ''))
        return true;
    }
    return false;
  };
  const isBegun = latin.length > 0 && latin.every(begins);
  return Number(isTitled) * 8 + Number(isGist) * 4 + Number(isWhole) * 2 + Number(isBegun);
}

function hasSpaced(
  { pattern, gaps }: NonNullable<Ranking['whole']>,
  { rows, folded }: SearchedDigest,
  at: number,
  from = 0,
): boolean {
  const row = rows[at] ?? '';
  const start = folded.starts[at] ?? 0;
  for (let place = findPattern(pattern, row, from); place >= 0; ) {
    const length = endOfPattern(pattern, row, place) - place;
    if (isSpaced(folded, start + place, length, gaps)) return true;
    place = findPattern(pattern, row, place + 1);
  }
  return false;
}
