import type { SearchedDigest } from '../folded/rows';
import type { Word } from '../query';
import { findWord } from './findWord';
import {
  type Candidates,
  findPairs,
  findRows,
  isCandidate,
  type NotedPairs,
  type PairRange,
} from './pairs';

/** Which of a digest's summaries may have what is looked for; digests whose rows were noted together stand together, and are asked about once. */
export function toCandidates(
  wanted: readonly PairRange[],
): (digest: SearchedDigest) => Candidates | 'all' | 'none' {
  const find = ({ pairs }: NotedPairs) => (pairs ? (findRows(pairs, wanted) ?? 'none') : 'all');
  const known = new Map<NotedPairs, Candidates | 'all' | 'none'>();
  let last: NotedPairs | undefined;
  let found: Candidates | 'all' | 'none' = 'all';
  return ({ noted }) => {
    if (!noted || wanted.length === 0) return 'all';
    if (noted.notes === last) return found;
    last = noted.notes;
    found = known.get(last) ?? find(last);
    known.set(last, found);
    return found;
  };
}

/** Whether a word stands in a digest at all, whatever else is asked for. */
export function standsIn(word: Word): (digest: SearchedDigest) => boolean {
  const candidatesOf = toCandidates(findPairs(word));
  return (digest) => {
    const candidates = candidatesOf(digest);
    if (candidates === 'none') return false;
    const first = digest.noted?.first ?? 0;
    return digest.rows.some(
      (_row, at) =>
        (candidates === 'all' || isCandidate(candidates, first + at)) &&
        findWord(word, digest, at) >= 0,
    );
  };
}
