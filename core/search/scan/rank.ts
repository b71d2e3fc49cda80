import { fold } from '../folded/fold';
import { endOfPattern, findPattern, type Pattern, prefixPattern } from '../folded/pattern';
import { endOfTitle, isGap, type SearchedDigest } from '../folded/rows';
import type { Query, Word } from '../query';
import { findWithin, gistOf, isSpaced } from './findWord';

/** Ranks are whole numbers from nothing up to this. */
export const HIGHEST_RANK = 15;
const [TITLE, GIST, WHOLE, BEGUN] = [8, 4, 2, 1];

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

/** The highest rank that anything can have that a query finds. */
export function highestOf({ latin, whole }: Ranking): number {
  return (latin.length > 0 ? TITLE + BEGUN : 0) + GIST + (whole ? WHOLE : 0);
}

/**
 * How well a summary that has all words of a query answers it; `places` are where they first stand. Title before gist, gist
 * before words that are spaced as they were typed, those before Latin words that begin where they were found. What cannot come
 * above `floor` is not looked at to its end.
 */
export function rankHit(
  ranking: Ranking,
  digest: SearchedDigest,
  at: number,
  places: readonly number[],
  floor = -1,
): number {
  const { words, latin, whole } = ranking;
  const placeOf = (word: Word) => places[words.indexOf(word)] ?? -1;
  let rank = 0;
  let open = highestOf(ranking);
  /** Adds what a rank has for something, if anything depends on it. */
  const add = (value: number, isSo: () => boolean) => {
    if ((open & value) === 0) return;
    if (rank + open > floor && isSo()) rank += value;
    open -= value;
  };
  add(TITLE, () => {
    const title = endOfTitle(digest.rows[at] ?? '');
    return latin.every((word) => placeOf(word) < title);
  });
  add(GIST, () => {
    const [from, to] = gistOf(digest.folded, at);
    return words.length > 0 && words.every((word) => findWithin(word, digest, at, from, to) >= 0);
  });
  add(WHOLE, () => {
    const from = words.length === 1 ? places[0] : 0;
    return whole !== undefined && hasSpaced(whole, digest, at, from);
  });
  add(BEGUN, () => latin.every((word) => begins(word, digest, at, placeOf(word))));
  return rank;
}

/** Does a word begin where it stands in a summary, anywhere from a place on? */
function begins({ pattern }: Word, { rows, folded }: SearchedDigest, at: number, from: number) {
  const row = rows[at] ?? '';
  const start = folded.starts[at] ?? 0;
  for (let place = from; place >= 0; place = findPattern(pattern, row, place + 1)) {
    if (isGap(folded, start + place) || !/[\p{L}\p{N}]/u.test(row[place - 1] ?? '')) return true;
  }
  return false;
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
