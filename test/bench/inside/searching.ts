import type { Digest } from '../../../core/paper';
import { parseQuery, search } from '../../../core/search';
import { makeRows, type SearchedDigest, toSearched } from '../../../core/search/folded/rows';
import { openTexts, renewTexts } from '../../../core/search/texts';
import { type DigestTexts, packBlock, unpackBody } from '../../../core/search/texts/blocks';
import { FULL } from '../../../core/search/texts/keepTexts';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { readTextBlocks } from '../../../core/store/texts';
import { onEmpty } from './digests';

/** How long each query took, in milliseconds: by the search, and by nothing but `indexOf`, or an expression, in the same texts. */
export type Searches = {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  /** The longest that the page was held up at once. */
  readonly longest: number;
  readonly entries: number;
};

let digests: readonly SearchedDigest[] = [];

/** Has so many entries to search, made of some digests that come again and again, all of it ready. */
export async function prepareTexts(samples: readonly Digest[], entries: number): Promise<void> {
  const made: SearchedDigest[] = [];
  let due: (DigestTexts & { readonly papers: readonly string[] })[] = [];
  const add = () => {
    const { body, pairs } = packBlock(due);
    // A text of its own in memory, as one is that was read.
    const read = unpackBody({ ...body, text: structuredClone(body.text) }, { pairs });
    for (const [nth, { rows, noted }] of read.entries()) {
      const { key, day, papers } = due[nth] as (typeof due)[number];
      made.push(toSearched({ source: key[0], id: key[1], date: day }, papers, rows, noted));
    }
    due = [];
  };
  for (let count = 0, copy = 0, size = 0; count < entries; copy += 1) {
    const sample = samples[copy % samples.length];
    if (!sample) break;
    const papers = sample.entries.map(({ paper }) => `${copy} ${paper}`);
    const rows = makeRows(sample.entries);
    due.push({ key: ['bench', `${sample.id}-${copy}`, ''], day: sample.date, rows, papers });
    count += papers.length;
    size += rows.text.length;
    if (size < FULL && count < entries) continue;
    add();
    size = 0;
  }
  digests = made;
  await searchOnce('쿼카 ');
}

/** Searches for each query in both ways in turns. */
export async function measureSearches(queries: readonly string[]): Promise<Searches> {
  const [ours, bare]: [number[], number[]] = [[], []];
  const rows = digests.flatMap((digest) => digest.rows);
  let longest = 0;
  for (const [turn, typed] of queries.entries()) {
    const plain = parseQuery(typed).words.map(({ folded, pattern: { head, rest } }) =>
      rest && head === '' ? new RegExp(rest.source) : folded,
    );
    const ways = [
      async () => {
        const { time, held } = await searchOnce(typed);
        longest = Math.max(longest, held);
        ours.push(time);
      },
      async () => void bare.push(scan(rows, plain)),
    ];
    for (const way of turn % 2 ? ways.reverse() : ways) await way();
  }
  return { ours, bare, longest, entries: rows.length };
}

/** The time of a search, and the longest that nothing else could run. */
async function searchOnce(typed: string): Promise<{ time: number; held: number }> {
  let [held, last, isOver] = [0, performance.now(), false];
  const { port1, port2 } = new MessageChannel();
  const beat = () => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
    if (!isOver) port2.postMessage(0);
  };
  port1.onmessage = beat;
  port2.postMessage(0);
  const start = performance.now();
  for await (const _found of search(digests, parseQuery(typed)));
  const time = performance.now() - start;
  isOver = true;
  beat();
  port1.close();
  return { time, held };
}

/** Each word in each text, and nothing else; initial consonants are an expression. */
function scan(rows: readonly string[], words: readonly (string | RegExp)[]): number {
  const start = performance.now();
  let count = 0;
  const isIn = (row: string) => (word: string | RegExp) =>
    typeof word === 'string' ? row.indexOf(word) >= 0 : word.test(row);
  for (const row of rows) if (words.every(isIn(row))) count += 1;
  const time = performance.now() - start;
  if (count > rows.length) throw new Error('More were found than there are');
  return time;
}

/** Stores so many entries with their texts; to be opened by another page. */
export async function storeTexts(samples: readonly Digest[], entries: number): Promise<number> {
  const start = performance.now();
  await onEmpty(async () => {
    for (let count = 0, copy = 0; count < entries; ) {
      const writes: Promise<void>[] = [];
      await withDigests(async (stores) => {
        for (; writes.length < 50 && count < entries; copy += 1) {
          const { entries, ...head } = samples[copy % samples.length] as Digest;
          const papers = entries.map(({ paper }) => paper);
          const id = `${head.id}-${copy}`;
          count += papers.length;
          const whole = { ...head, source: 'bench', id, revision: id, papers };
          writes.push(putDigest(stores, { head: whole, entries }));
        }
        await Promise.all(writes);
      });
    }
  });
  const stored = performance.now();
  await renewTexts();
  return (performance.now() - stored) / (stored - start);
}

/** How long it took in a page that had just been opened, in milliseconds. */
export type Opening = {
  /** Until all texts could be searched, and until the first of them could. */
  readonly ours: number;
  readonly first: number;
  /** Until the same records were only read. */
  readonly raw: number;
  /** What this machine can do just now: a copy of the texts, and `indexOf` alone once through all of them. */
  readonly copy: number;
  readonly scan: number;
};

/** From a page that has just been opened until its texts can be searched, and until the same records were only read. */
export async function measureOpening(turn: number): Promise<Opening> {
  const times = { ours: 0, first: 0, raw: 0, copy: 0, scan: 0 };
  const ways = [
    async () => {
      const start = performance.now();
      const noteFirst = () => {
        times.first ||= performance.now() - start;
      };
      const { digests } = await openTexts(undefined, noteFirst);
      times.ours = performance.now() - start;
      noteFirst();
      const rows = digests.flatMap((digest) => digest.rows);
      times.scan = scan(rows, ['쿼카']);
      const copying = performance.now();
      const copies = digests.map(({ folded }) => structuredClone(folded.text));
      times.copy = performance.now() - copying;
      if (copies.length !== digests.length) throw new Error('Something was not copied');
    },
    async () => {
      const start = performance.now();
      for (const { body } of await readTextBlocks()) await body;
      times.raw = performance.now() - start;
    },
  ];
  for (const way of turn % 2 ? ways.reverse() : ways) await way();
  return times;
}
