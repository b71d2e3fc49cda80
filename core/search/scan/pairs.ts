import type { SearchedDigest } from '../folded/rows';
import type { Word } from '../query';

/** Bits that tell which pairs of letters stand in a summary: a power of two; some 600 pairs of a usual one set a quarter. */
const BITS = 2048;
const WORDS = BITS / 32;

/** For each summary of a digest the bits of the pairs in its row, one after the other. */
export type Pairs = Uint32Array;

/** Which pairs of letters stand in each summary: most that do not have a word need not be searched for it. */
export function notePairs({ rows }: SearchedDigest): Pairs {
  const pairs = new Uint32Array(rows.length * WORDS);
  for (const [at, row] of rows.entries()) {
    let before = open(row.charCodeAt(0));
    for (let unit = 1; unit < row.length; unit += 1) {
      const code = row.charCodeAt(unit);
      const now = open(code);
      const bit = toBit(before, now);
      const word = at * WORDS + (bit >>> 5);
      pairs[word] = (pairs[word] ?? 0) | (1 << (bit & 31));
      before = now;
    }
  }
  return pairs;
}

/** The bits that each summary with a word has to have; none for what is too short to tell. */
export function findBits({ pattern, paper, year }: Word): readonly number[] {
  const { known } = pattern;
  if (paper !== undefined || year !== undefined) return [];
  const bits = new Set<number>();
  for (let unit = 1; unit < known.length; unit += 1)
    bits.add(toBit(open(known.charCodeAt(unit - 1)), open(known.charCodeAt(unit))));
  return [...bits];
}

/** May summary `at` have all of these bits? */
export function mayHave(pairs: Pairs, at: number, bits: readonly number[]): boolean {
  const from = at * WORDS;
  for (const bit of bits)
    if ((((pairs[from + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  return true;
}

/** A syllable without its end, which may come yet where a word is still typed. */
function open(code: number): number {
  return code >= 0xac00 && code <= 0xd7a3 ? code - ((code - 0xac00) % 28) : code;
}

function toBit(before: number, now: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) ^ Math.imul(now, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 5) & (BITS - 1);
}
