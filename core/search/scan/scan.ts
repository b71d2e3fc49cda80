import type { PaperId } from '../../paper';
import type { SearchedDigest } from '../folded/rows';
import type { Query, Word } from '../query';
import { toCandidates } from './candidates';
import { fits, isIn, type SearchKnown } from './filters';
import { findWord } from './findWord';
import { findPairs, isCandidate } from './pairs';
import { HIGHEST_RANK, highestOf, makeRanking, rankHit } from './rank';

/** Summary `at` of a digest. */
export type Spot = { readonly digest: SearchedDigest; readonly at: number };

/** A search under way: digests are looked through one by one, newest first. */
export type Scan = {
  look(digest: SearchedDigest): void;
  /** How many summaries were found so far. */
  count(): number;
  /** The sources of their digests, those with most of them first. */
  from(): readonly string[];
  /** The best of them. */
  best(): readonly Spot[];
};

/** Begins to search for a query; `limit` is how many of what is found are wanted. */
export function openScan(query: Query, known: SearchKnown, limit: number): Scan {
  const ranking = makeRanking(query);
  const ranked: Spot[][] = Array.from({ length: HIGHEST_RANK + 1 }, () => []);
  // What is likely to be missing first.
  const order = [...query.words].sort((a, b) => b.pattern.known.length - a.pattern.known.length);
  const slots = order.map((word) => query.words.indexOf(word));
  const candidatesOf = toCandidates(order.flatMap(findPairs));
  // Such words need not be looked for where their pairs are known.
  const arePairs = order.every((word) => isPlain(word) && word.pattern.head.length === 2);
  const places: number[] = query.words.map(() => -1);
  const states = query.filters.filter(({ type }) => type !== 'day' && type !== 'source');
  const highest = highestOf(ranking);
  let count = 0;
  const counts = new Map<string, number>();
  /** As many as are wanted rank as high as this, or higher. */
  let floor = -1;

  const { repeated } = known;
  const mayRepeat = repeated !== undefined && repeated.size > 0;
  const found = new Set<PaperId>();
  const ranks = new Map<PaperId, number>();
  /** Of a paper that is found again its best place stays. */
  const replaces = (paper: PaperId, rank: number) => {
    const before = ranks.get(paper);
    if (before !== undefined && before >= rank) return false;
    if (before !== undefined)
      ranked[before] = (ranked[before] ?? []).filter(
        ({ digest, at }) => digest.papers[at] !== paper,
      );
    ranks.set(paper, rank);
    return true;
  };
  const note = (rank: number, spot: Spot) => {
    ranked[rank]?.push(spot);
    let above = 0;
    for (let each = HIGHEST_RANK; each > floor; each -= 1) {
      above += ranked[each]?.length ?? 0;
      if (above >= limit) floor = each;
    }
  };
  // Most words are nothing but letters, which are looked for with no detour.
  const plain = order.map((word) => (isPlain(word) ? word.pattern.head : undefined));
  const hasAll = (digest: SearchedDigest, row: string, at: number) => {
    for (let nth = 0; nth < order.length; nth += 1) {
      const letters = plain[nth];
      const place =
        letters === undefined ? findWord(order[nth] as Word, digest, at) : row.indexOf(letters);
      if (place < 0) return false;
      places[slots[nth] ?? 0] = place;
    }
    return true;
  };
  const look = (digest: SearchedDigest) => {
    if (!query.filters.every((filter) => fits(filter, digest, known))) return;
    const candidates = candidatesOf(digest);
    if (candidates === 'none') return;
    const { rows, noted } = digest;
    const first = noted?.first ?? 0;
    const isSure = arePairs && candidates !== 'all' && candidates.isSure;
    let here = 0;
    for (let at = 0; at < rows.length; at += 1) {
      if (candidates !== 'all' && !isCandidate(candidates, first + at)) continue;
      if (states.length > 0 && !states.every((state) => isIn(state, digest, at, known))) continue;
      if (!(isSure && highest <= floor) && !hasAll(digest, rows[at] ?? '', at)) continue;
      here += 1;
      const paper = mayRepeat ? (digest.papers[at] ?? '') : '';
      const isRepeated = mayRepeat && repeated?.has(paper) === true;
      if (!isRepeated || found.size < found.add(paper).size) count += 1;
      // Of what ranks no higher the newest are all there.
      if (highest <= floor) continue;
      const rank = rankHit(ranking, digest, at, places, floor);
      if (rank > floor && (!isRepeated || replaces(paper, rank))) note(rank, { digest, at });
    }
    // Once a digest, not once a summary: what is found in all of 100,000 is counted so for nothing.
    const { source } = digest.head;
    if (here > 0) counts.set(source, (counts.get(source) ?? 0) + here);
  };
  return {
    look,
    count: () => count,
    from: () => [...counts].sort((one, other) => other[1] - one[1]).map(([source]) => source),
    best: () => ranked.toReversed().flat().slice(0, limit),
  };
}

function isPlain({ pattern, kind, gaps, paper, day }: Word): boolean {
  return !pattern.rest && !kind && !gaps && paper === undefined && day === undefined;
}
