import type { Word } from '../query';
import { isOpen } from '../query/hangul';

/** Pairs without a bitmap of their own share so many: a power of two. */
export const SHARED = 1024;
/** A syllable without its end, and it with each, have codes in a row. */
const ENDS = 28;

/**
 * Which pairs of letters stand in which of some rows, as bitmaps of `words` 32-bit words each: first those of the pairs in `own`,
 * in their order, then those that all other pairs share.
 */
export type Pairs = {
  readonly own: Int32Array;
  readonly bits: Uint32Array;
  readonly words: number;
};

/** What is noted of some rows; it may come later than these, which are searched without it until then. */
export type NotedPairs = { pairs?: Pairs };

/** Where what is noted of a digest's rows is: its first row is row `first` of those. */
export type Noted = { readonly notes: NotedPairs; readonly first: number };

/** Pairs from one to another, any of which will do: they differ in how their last syllable ends. */
export type PairRange = { readonly from: number; readonly to: number };

/** Two units of a text as one number of 32 bits, with a sign. */
export function toPair(before: number, now: number): number {
  return (before << 16) | now;
}

/** The pairs that a summary with a word has to have; none for what is too short to tell, or means more than its letters. */
export function findPairs({ pattern, paper, day }: Word): readonly PairRange[] {
  if (paper !== undefined || day !== undefined) return [];
  const { known, rest } = pattern;
  return Array.from({ length: Math.max(0, known.length - 1) }, (_, at) => {
    const from = toPair(known.charCodeAt(at), known.charCodeAt(at + 1));
    const mayGrow = rest !== undefined && at === known.length - 2 && isOpen(known[at + 1]);
    return { from, to: mayGrow ? from + ENDS - 1 : from };
  });
}

/** Rows that may have all of some pairs, a bit each; `isSure` when they do. */
export type Candidates = { readonly rows: Uint32Array; readonly isSure: boolean };

/** Which rows may have all of some pairs; undefined when none may. */
export function findRows(pairs: Pairs, wanted: readonly PairRange[]): Candidates | undefined {
  const rows = new Uint32Array(pairs.words).fill(-1);
  const some = new Uint32Array(pairs.words);
  let isSure = true;
  for (const range of wanted) {
    isSure = gather(pairs, range, some) && isSure;
    let left = 0;
    for (let word = 0; word < rows.length; word += 1) {
      rows[word] = (rows[word] ?? 0) & (some[word] ?? 0);
      left |= rows[word] ?? 0;
    }
    if (left === 0) return undefined;
  }
  return { rows, isSure };
}

/** May row `at` have what was asked for? */
export function isCandidate({ rows }: Candidates, at: number): boolean {
  return (((rows[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Collects the rows that may have one of several pairs, and says whether they do. */
function gather({ own, bits, words }: Pairs, { from, to }: PairRange, into: Uint32Array): boolean {
  const add = (nth: number) => {
    for (let word = 0; word < words; word += 1)
      into[word] = (into[word] ?? 0) | (bits[nth * words + word] ?? 0);
  };
  into.fill(0);
  const first = findFirst(own, from);
  for (let nth = first; nth < own.length && (own[nth] ?? 0) <= to; nth += 1) add(nth);
  // A pair with a bitmap of its own is noted nowhere else.
  const isOwn = from === to && own[first] === from;
  if (!isOwn) add(own.length + toShared(from));
  return isOwn;
}

/** The place of the first number in order that is not below another. */
function findFirst(numbers: Int32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of the shared bitmaps is a pair's; pairs that differ in the end of their last syllable have the same. */
export function toShared(pair: number): number {
  const now = pair & 0xffff;
  const end = now >= 0xac00 && now <= 0xd7a3 ? (now - 0xac00) % ENDS : 0;
  return (mixPair(pair - end) >>> 3) & (SHARED - 1);
}

/** A pair's bits, mixed: pairs that are alike come to lie far from each other. */
export function mixPair(pair: number): number {
  const mixed = Math.imul(pair ^ (pair >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
