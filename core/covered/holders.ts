import browser from 'webextension-polyfill';
import { COVERED_MONTHS, toBlock } from '../covered';
import type { DigestHead, PaperId } from '../paper';
import type { DigestKey } from '../store';
import { areBelieved, BELIEVED } from './believed';

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
  const stored = await browser.storage.local.get([...BELIEVED, all, own]);
  if (!areBelieved(stored)) return undefined;
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

/** Digests → the records that tell which of them have a paper, by their keys. */
export function writeHolders(digests: readonly DigestHead[]): ReadonlyMap<string, string> {
  const rows = digests.flatMap(({ source, id, papers }) =>
    [...group(papers, toBlock)].map(
      ([block, of]) => [block, JSON.stringify([source, id, ...of])] as const,
    ),
  );
  const records = new Map<string, string>();
  for (const [block, of] of group(rows, ([block]) => block)) {
    const sorted = of.map(([, row]) => row).sort();
    records.set(HOLDERS + block, `[${sorted.join(',')}]`);
  }
  return records;
}

/** All digests → the records that list of what there are others, by their keys. */
export function writeLists(digests: readonly DigestHead[]): ReadonlyMap<string, string> {
  const blocks = new Set<string>();
  for (const { papers } of digests) for (const paper of papers) blocks.add(toBlock(paper));
  const months = group([...blocks].sort(), toMonth);
  const records = new Map<string, string>();
  for (const [month, of] of months) records.set(BLOCKS + month, of.join(' '));
  if (months.size > 0) records.set(COVERED_MONTHS, [...months.keys()].join(' '));
  return records;
}

/** Under which keys stands which digests have the papers of some thousands, and that there are these. */
export function holderKeys(blocks: ReadonlySet<string>): readonly string[] {
  const own = [...blocks].flatMap((block) => [HOLDERS + block, BLOCKS + toMonth(block)]);
  return [...own, COVERED_MONTHS];
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
