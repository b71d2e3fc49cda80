import browser from 'webextension-polyfill';
import { type CacheState, isDrawnNow, STATE } from '../cards';
import { COVERED_MONTHS, toBlock } from '../covered';
import type { DigestHead, PaperId } from '../paper';
import type { DigestKey } from '../store';

/** Which digests have the papers of a thousand numbers, as JSON: `[source, id, ...papers]` for each. */
const HOLDERS = 'covered-in:';
/** Of which thousands of a month there are records, with spaces between, as `COVERED_MONTHS` tells the months. */
const BLOCKS = 'covered-blocks:';

type Row = readonly [source: string, id: string, ...papers: PaperId[]];

/**
 * The digests that have a paper, none if it is sure that none has; undefined while the store changes, and where what is noted
 * of it is lost. However much is stored, it takes one read of one block.
 */
export async function findHolders(paper: PaperId): Promise<readonly DigestKey[] | undefined> {
  const block = toBlock(paper);
  const month = toMonth(block);
  const own = HOLDERS + block;
  const all = BLOCKS + month;
  const stored = await browser.storage.local.get([STATE, COVERED_MONTHS, all, own]);
  const state = stored[STATE] as CacheState | undefined;
  // The cards follow the store last of all: where they are current, so are the records.
  if (!isDrawnNow(state) || state?.holds === 'unknown') return undefined;
  return isListed(stored[COVERED_MONTHS], month, () =>
    isListed(stored[all], block, () => parse(stored[own], paper)),
  );
}

/** What is noted behind a list that has `name`; nothing of what such a list leaves out, and undefined where it is none. */
function isListed(
  list: unknown,
  name: string,
  read: () => readonly DigestKey[] | undefined,
): readonly DigestKey[] | undefined {
  if (typeof list !== 'string') return undefined;
  return list.split(' ').includes(name) ? read() : [];
}

function parse(stored: unknown, paper: PaperId): readonly DigestKey[] | undefined {
  try {
    const rows = JSON.parse(stored as string) as readonly Row[];
    const own = rows.filter(([, , ...papers]) => papers.includes(paper));
    return own.map(([source, id]) => [source, id]);
  } catch {
    return undefined;
  }
}

/** Digests → the records that tell which have a paper, and of what there are records, by their keys. */
export function writeHolders(digests: readonly DigestHead[]): ReadonlyMap<string, string> {
  const rows = digests.flatMap(({ source, id, papers }) =>
    [...group(papers, toBlock)].map(
      ([block, of]) => [block, JSON.stringify([source, id, ...of])] as const,
    ),
  );
  const blocks = group(rows, ([block]) => block);
  const months = group([...blocks.keys()].sort(), toMonth);
  const records = new Map<string, string>();
  for (const [block, of] of blocks) {
    const sorted = of.map(([, row]) => row).sort();
    records.set(HOLDERS + block, `[${sorted.join(',')}]`);
  }
  for (const [month, of] of months) records.set(BLOCKS + month, of.join(' '));
  if (months.size > 0) records.set(COVERED_MONTHS, [...months.keys()].join(' '));
  return records;
}

function group<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const known = groups.get(name);
    if (known) known.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

function toMonth(block: string): string {
  return block.slice(0, 4);
}
