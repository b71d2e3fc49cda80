import { findPattern } from '../folded/pattern';
import { endOfTitle, type FoldedRows, isGap, type SearchedDigest } from '../folded/rows';
import { findSection, type SearchedKind } from '../folded/sections';
import { isOnDay } from '../isOnDay';
import type { Word } from '../query';

/** Where a word first stands in summary `at` of a digest, in its row; -1 for nowhere, 0 for what its text need not say. */
export function findWord(word: Word, digest: SearchedDigest, at: number): number {
  const row = digest.rows[at] ?? '';
  if (!word.kind && !word.gaps && !word.isBrief) {
    const found = findPattern(word.pattern, row);
    return found < 0 && isMeant(word, digest, at) ? 0 : found;
  }
  if (word.kind) return findInKind(word, word.kind, digest, at);
  if (!word.isBrief) return findWithin(word, digest, at, 0, row.length);
  const titled = findWithin(word, digest, at, 0, endOfTitle(row));
  if (titled >= 0) return titled;
  const [from, to] = gistOf(digest.folded, at);
  return findWithin(word, digest, at, from, to);
}

function findInKind(word: Word, kind: SearchedKind, digest: SearchedDigest, at: number): number {
  const row = digest.rows[at] ?? '';
  let section = findSection(row, kind);
  for (; section; section = findSection(row, kind, section[1])) {
    const found = findWithin(word, digest, at, section[0], section[1]);
    if (found >= 0) return found;
  }
  return -1;
}

/** Where a word first stands in a row from one place on, and before another. */
export function findWithin(
  word: Pick<Word, 'pattern' | 'gaps' | 'isBrief'>,
  { rows, folded }: SearchedDigest,
  at: number,
  from: number,
  to: number,
): number {
  const row = rows[at] ?? '';
  const start = folded.starts[at] ?? 0;
  let found = findPattern(word.pattern, row, from);
  while (found >= 0 && found < to) {
    const isThere = word.isBrief
      ? isGap(folded, start + found)
      : !word.gaps || isSpaced(folded, start + found, word.pattern.head.length, word.gaps);
    if (isThere) return found;
    found = findPattern(word.pattern, row, found + 1);
  }
  return -1;
}

/** Does white space stand in so many units of a digest's text just where `gaps` say? */
export function isSpaced(
  rows: FoldedRows,
  at: number,
  length: number,
  gaps: readonly number[],
): boolean {
  let next = 0;
  for (let unit = 1; unit < length; unit += 1) {
    const isOwn = gaps[next] === unit;
    if (isGap(rows, at + unit) !== isOwn) return false;
    if (isOwn) next += 1;
  }
  return true;
}

/** Is it the paper, or of the days, that the word names? */
function isMeant({ paper, day }: Word, { papers, head }: SearchedDigest, at: number): boolean {
  return (
    (paper !== undefined && papers[at] === paper) || (day !== undefined && isOnDay(head.date, day))
  );
}

/** Where the gist of a digest's summary lies in its row. */
export function gistOf({ starts, gists }: FoldedRows, at: number): readonly [number, number] {
  const start = starts[at] ?? 0;
  return [(gists[2 * at] ?? start) - start, (gists[2 * at + 1] ?? start) - start];
}
