import type { DigestHead, Summary } from '../paper';
import { heads, keptOf, keptReadings } from '../query';
import { birth } from '../query/birth';
import { compareDigests } from '../query/order';
import { makeSlices } from '../slices';
import { type KeptHead, readBlockHeads, readPairs, readTextBlocks } from '../store/texts';
import { makeRows, type SearchedDigest, toSearched } from './folded/rows';
import type { NotedPairs } from './scan/pairs';
import { unpackBody } from './texts/blocks';
import { dropTexts } from './texts/keepTexts';
import { makeTexts } from './texts/makeTexts';
import { keyFrom, toName } from './texts/names';

/** All that can be searched, newest first, and it by what it was made from; until it `isWhole`, more is to come. */
export type Texts = {
  readonly digests: readonly SearchedDigest[];
  readonly byName: ReadonlyMap<string, SearchedDigest>;
  readonly isWhole: boolean;
};

/**
 * The texts of all that is stored, and of what the reader alone keeps. Those that are not there yet, as whoever was to follow a write has died,
 * are made, in slices. After a write give what was opened `before`: only digests that differ are read again. `onPart` is given what
 * there is so far, the newest first of all, each time that there is twice as much.
 */
export async function openTexts(before?: Texts, onPart?: (texts: Texts) => void): Promise<Texts> {
  const reading = before ? undefined : readTextBlocks();
  const [all, made, loose] = await Promise.all([heads(), birth(), readLoose()]);
  const keyOf = keyFrom(made);
  const wanted = new Map(all.map((head) => [toName(keyOf(head)), head]));
  const byName = new Map<string, SearchedDigest>();
  for (const name of wanted.keys()) {
    const known = before?.byName.get(name);
    if (known) byName.set(name, known);
  }
  const lone = loose(all).map(searchKept);
  const collect = (isWhole: boolean): Texts => {
    const found = [...wanted.keys()].flatMap((name) => byName.get(name) ?? []);
    const digests = lone.length === 0 ? found : [...found, ...lone].sort(compareSearched);
    return { digests, byName: new Map(byName), isWhole };
  };
  let told = 0;
  const tell = () => {
    const { size } = byName;
    if (!onPart || before || size === 0 || size < 2 * told || size === wanted.size) return;
    told = size;
    onPart(collect(false));
  };
  const blocks = (await reading) ?? [];
  const slices = makeSlices();
  const noted = new Map<KeptHead, NotedPairs>();
  for (const { head, body } of blocks) {
    const read = await body;
    const notes: NotedPairs = {};
    noted.set(head, notes);
    for (const [nth, packed] of (read ? unpackBody(read, notes) : []).entries()) {
      const key = head.digests[nth]?.key;
      const name = key && toName(key);
      const of = name && wanted.get(name);
      if (of) byName.set(name, toSearched(of, of.papers, packed.rows, packed.noted));
    }
    tell();
    if (slices.isOver()) await slices.pause();
  }
  await dropTexts(
    blocks.map(({ head }) => head),
    (name) => wanted.has(name),
  );
  const missing = [...wanted].flatMap(([name, head]) => (byName.has(name) ? [] : [head]));
  for await (const part of makeTexts(missing, keyOf)) {
    for (const { name, digest } of part) byName.set(name, digest);
    tell();
  }
  if (noted.size > 0) void addPairs(noted);
  return collect(true);
}

/** Reads what stands in which row, behind all texts: without it a search takes longer, and finds the same. */
async function addPairs(noted: ReadonlyMap<KeptHead, NotedPairs>): Promise<void> {
  const reads = await readPairs([...noted.keys()]);
  for (const [at, notes] of [...noted.values()].entries()) {
    const pairs = await reads[at];
    if (pairs) notes.pairs = pairs;
  }
}

/**
 * Has the kept texts follow a write of digests: makes those that are missing, and takes out those of what has gone. `known` are
 * the heads in the store, for whoever has read them.
 */
export async function renewTexts(known?: readonly DigestHead[]): Promise<void> {
  const [all, made, kept] = await Promise.all([known ?? heads(), birth(), readBlockHeads()]);
  const keyOf = keyFrom(made);
  const names = new Set(kept.flatMap(({ digests }) => digests.map(({ key }) => toName(key))));
  const wanted = new Map(all.map((head) => [toName(keyOf(head)), head]));
  const missing = [...wanted].flatMap(([name, head]) => (names.has(name) ? [] : [head]));
  // What has gone first: what is made may join a block that has some of it.
  await dropTexts(kept, (name) => wanted.has(name));
  for await (const _made of makeTexts(missing, keyOf));
}

const compareSearched = (a: SearchedDigest, b: SearchedDigest) => compareDigests(a.head, b.head);
/** What the reader keeps → of it what no digest among some has. */
async function readLoose(): Promise<(all: readonly DigestHead[]) => readonly Summary[]> {
  const kept = (await keptReadings()).flatMap((reading) => keptOf(reading) ?? []);
  const nameOf = ({ source, id }: Pick<DigestHead, 'source' | 'id'>) => toName([source, id, '']);
  return (all) => {
    if (kept.length === 0) return [];
    const named = new Map(all.map((head) => [nameOf(head), head]));
    return kept.filter(
      ({ digest, entry }) => !named.get(nameOf(digest))?.papers.includes(entry.paper),
    );
  };
}

function searchKept({ digest, entry }: Summary): SearchedDigest {
  return toSearched(digest, [entry.paper], makeRows([entry]));
}
