import { readFileSync } from 'node:fs';
import { parseDigest } from '../../../core/digest';
import type { Digest } from '../../../core/paper';
import { type Found, parseQuery, type SearchOptions, search } from '../../../core/search';
import { makeRows, type SearchedDigest, toSearched } from '../../../core/search/folded/rows';
import { packBlock, unpackBody } from '../../../core/search/texts/blocks';

/** The two digests that ship, by the names of their sources here. */
export const samples: readonly (readonly [source: string, digest: Digest])[] = (
  [
    ['daily', '2025-09-08-daily-papers.md'],
    ['landmark', '2025-09-01-landmark-papers.md'],
  ] as const
).map(([source, file]) => [
  source,
  parseDigest(file, readFileSync(`data/digests/${file}`, 'utf8')).digest,
]);

/** A digest as it is searched: kept in a block, and read from it. */
export function prepare(source: string, { entries, ...head }: Digest): SearchedDigest {
  return prepareAll([[source, { entries, ...head }]])[0] as SearchedDigest;
}

/** Digests as they are searched, all of one block. */
export function prepareAll(
  named: readonly (readonly [source: string, digest: Digest])[],
): readonly SearchedDigest[] {
  const { body, pairs } = packBlock(
    named.map(([source, { id, date, entries }]) => {
      return { key: [source, id, ''], day: date, rows: makeRows(entries) };
    }),
  );
  return unpackBody(body, { pairs }).flatMap(({ rows, noted }, nth) => {
    const [source, digest] = named[nth] ?? [];
    if (source === undefined || !digest) return [];
    const papers = digest.entries.map(({ paper }) => paper);
    return [toSearched({ source, ...digest }, papers, rows, noted)];
  });
}

/** All that a search for what is typed comes to. */
export async function searchAll(
  digests: readonly SearchedDigest[],
  typed: string,
  options: SearchOptions = {},
): Promise<Found> {
  let last: Found | undefined;
  for await (const found of search(digests, parseQuery(typed), { limit: 100_000, ...options }))
    last = found;
  if (!last?.isDone) throw new Error('The search has not come to its end');
  return last;
}
