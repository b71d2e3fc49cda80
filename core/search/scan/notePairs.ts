import { mixPair, type Pairs, SHARED, toPair, toShared } from './pairs';

/** The most pairs with a bitmap of their own: the most frequent ones, which would crowd others out of theirs. */
const OWN = 1536;
/** About so many rows are enough to tell which those are. */
const SAMPLE = 64;
/** How many pairs are told apart in these rows: what comes later is rare. */
const COUNTED = 1 << 13;

/** Notes which pairs of letters stand in each of some rows: most of those without a word need not be searched for it. */
export function notePairs(rows: readonly string[]): Pairs {
  const own = findFrequent(rows);
  const words = (rows.length + 31) >>> 5;
  const bits = new Uint32Array((own.length + SHARED) * words);
  const table = makeTable(own.length);
  const places = new Uint16Array(table.length);
  for (let nth = 0; nth < own.length; nth += 1) {
    const slot = findSlot(table, own[nth] ?? 0);
    table[slot] = own[nth] ?? 0;
    places[slot] = nth;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? '';
    const bit = 1 << (at & 31);
    const column = at >>> 5;
    let before = row.charCodeAt(0);
    for (let unit = 1; unit < row.length; unit += 1) {
      const now = row.charCodeAt(unit);
      const pair = toPair(before, now);
      before = now;
      const slot = findSlot(table, pair);
      const nth = table[slot] === 0 ? own.length + toShared(pair) : (places[slot] ?? 0);
      const word = nth * words + column;
      bits[word] = (bits[word] ?? 0) | bit;
    }
  }
  return { own, bits, words };
}

/** The pairs that stand in most of some rows, in order, by a sample of these. */
function findFrequent(rows: readonly string[]): Int32Array {
  const table = makeTable(COUNTED);
  /** In how many rows a pair stands, and which was the last, from 1. */
  const counts = new Uint16Array(table.length);
  const lasts = new Uint16Array(table.length);
  let left = COUNTED;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0, nth = 1; at < rows.length && nth <= 2 * SAMPLE; at += step, nth += 1) {
    const row = rows[at] ?? '';
    let before = row.charCodeAt(0);
    for (let unit = 1; unit < row.length; unit += 1) {
      const now = row.charCodeAt(unit);
      const pair = toPair(before, now);
      before = now;
      const slot = findSlot(table, pair);
      if (table[slot] === 0) {
        if (left === 0) continue;
        table[slot] = pair;
        left -= 1;
      }
      if (lasts[slot] === nth) continue;
      lasts[slot] = nth;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const least = findLeast(counts);
  return table.filter((pair, slot) => pair !== 0 && (counts[slot] ?? 0) >= least).sort();
}

/** The lowest count that no more than `OWN` of some reach. */
function findLeast(counts: Uint16Array): number {
  const reached = new Uint32Array(2 * SAMPLE + 2);
  for (const count of counts) reached[count] = (reached[count] ?? 0) + 1;
  let least = reached.length;
  for (let left = OWN; least > 1; least -= 1) {
    left -= reached[least - 1] ?? 0;
    if (left < 0) break;
  }
  return least;
}

/** A table of so many pairs, empty, and never as much as half full. */
function makeTable(pairs: number): Int32Array {
  return new Int32Array(4 << (31 - Math.clz32(Math.max(1, pairs))));
}

/** Where a pair is in a table, or is to be; no text holds the pair of nothing, 0. */
function findSlot(table: Int32Array, pair: number): number {
  let slot = mixPair(pair) & (table.length - 1);
  while (table[slot] !== pair && table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  return slot;
}
