import { today } from './day';
import type { DigestHead, PaperId, Summary } from './paper';
import { keepFirst } from './query/keepFirst';
import { isNoted } from './query/noted';
import { compareDigests, compareLanguages } from './query/order';
import { isSoundEntry, isSoundKept, soundHeads } from './query/sound';
import { sources, withBuiltIn } from './query/sources';
import { findBeside } from './query/summaries/findBeside';
import type { Source } from './source';
import { readRepository } from './source/repository';
import { type DigestKey, type Kept, type Reading, withStore, type YoyakDatabase } from './store';
import type { StoredDigest } from './store/digests';

export { toCard } from './query/card/toCard';

/**
 * Every digest's head, or those of some, in the order of `compareDigests`: newest day first. On the same day in the order of
 * the sources, then by id.
 */
export function heads(of?: readonly DigestKey[]): Promise<DigestHead[]> {
  return withStore(async (db) => {
    const tx = db.transaction(['heads', 'sources']);
    const store = tx.objectStore('heads');
    const [found, stored] = await Promise.all([
      of ? Promise.all(of.map((key) => store.get(key))) : store.getAll(),
      tx.objectStore('sources').getAll(),
    ]);
    const rank = rankSources(stored);
    const now = today();
    return soundHeads(found).sort(
      (a, b) => compareDigests(a, b, now) || rank(a) - rank(b) || a.id.localeCompare(b.id),
    );
  });
}

/** The digest under `[source, id]`, or undefined. */
export function digest(key: DigestKey): Promise<StoredDigest | undefined> {
  return withStore((db) => read(db, key));
}

/**
 * Every summary of a paper: the one that the reader chose first, then the bookmarked one, also when its digest has gone,
 * then every digest's in the order of the sources, newest first in each; empty for none. Where it is known which digests
 * have it, its `holders`, no others are looked through.
 */
export async function byPaper(
  paper: PaperId,
  holders?: readonly DigestKey[],
): Promise<readonly Summary[]> {
  const reading = await withStore((db) => db.get('reading', paper));
  const living = await livingSummaries(paper, holders);
  return keepFirst(living, reading && keptOf(reading), reading?.chosen);
}

/** Did the reader bookmark a paper, or write to it? Its summary is theirs then, whatever becomes of its digest. */
export function isKept(reading: Reading): boolean {
  return reading.bookmarkedAt !== undefined || isNoted(reading);
}

/** What a bookmark, a note or tags keep; nothing without any of these, or where something damaged it. */
export function keptOf(reading: Reading): Kept | undefined {
  return isKept(reading) && isSoundKept(reading.kept) ? reading.kept : undefined;
}

/** What the digests say of a paper, in the same order; `holders` as in `byPaper`. */
export async function livingSummaries(
  paper: PaperId,
  holders?: readonly DigestKey[],
): Promise<readonly Summary[]> {
  if (holders?.length === 0) return [];
  return (await collectSummaries(await heads(holders), new Set([paper]))).get(paper) ?? [];
}

/**
 * What digests, newest first, say of some papers: for each what is in Korean first, in the order of the sources, newest first
 * in each.
 */
export async function collectSummaries(
  all: readonly DigestHead[],
  papers: ReadonlySet<PaperId>,
): Promise<ReadonlyMap<PaperId, readonly Summary[]>> {
  const found = new Map<PaperId, Summary[]>();
  const known = await sources();
  const repositories = new Map(known.map((source) => [source.id, readRepository(source)]));
  const wanted = all.filter((each) => each.papers.some((paper) => papers.has(paper)));
  for await (const [head, stored] of readAhead(wanted)) {
    const repository = repositories.get(head.source);
    const isGone = head.goneAt !== undefined && ({ isGone: true } as const);
    const told = { ...(repository && { repository }), ...isGone };
    const said = stored ? summaries(stored) : [];
    for (const [at, each] of said.entries()) {
      const { paper } = each.entry;
      if (!papers.has(paper)) continue;
      const summary = { ...each, beside: findBeside(said, at), ...told };
      const others = found.get(paper);
      if (others) others.push(summary);
      else found.set(paper, [summary]);
    }
  }
  const rank = rankSources(known);
  const compare = (a: Summary, b: Summary) =>
    compareLanguages(a.digest, b.digest) || rank(a.digest) - rank(b.digest);
  for (const each of found.values()) each.sort(compare);
  return found;
}

/** How many digests are asked for before they are wanted: so many are in memory at once, and the browser is never idle meanwhile. */
const AHEAD = 8;

/** Digests with their heads, in the order of these; undefined for one that has gone meanwhile. */
async function* readAhead(
  all: readonly DigestHead[],
): AsyncGenerator<readonly [DigestHead, StoredDigest | undefined]> {
  const ask = (head: DigestHead) => {
    const asked = digest([head.source, head.id]);
    // Whoever comes to it hears of it, and nobody does once another one has failed.
    asked.catch(() => undefined);
    return asked;
  };
  const asked = all.slice(0, AHEAD).map(ask);
  for (const [at, head] of all.entries()) {
    const stored = await asked.shift();
    const next = all[at + AHEAD];
    if (next) asked.push(ask(next));
    yield [head, stored];
  }
}

/** A digest's entries with their ranks; without those that something damaged. */
export function summaries({ head, entries }: StoredDigest): Summary[] {
  const { papers: _papers, parser: _parser, goneAt: _gone, key: _key, ...place } = head;
  const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return all.flatMap((entry, index) =>
    isSoundEntry(entry) ? [{ digest: place, rank: index + 1, of: all.length, entry }] : [],
  );
}

/** What the reader did with every paper of which a summary is kept, in no order. */
export function keptReadings(): Promise<Reading[]> {
  return withStore(async (db) => (await db.getAll('reading')).filter((each) => keptOf(each)));
}

/** Every bookmarked paper, newest bookmark first. */
export function bookmarks(): Promise<Reading[]> {
  return withStore(async (db) =>
    (await db.getAll('reading'))
      .filter((reading) => reading.bookmarkedAt !== undefined)
      .sort((a, b) => (b.bookmarkedAt ?? 0) - (a.bookmarkedAt ?? 0)),
  );
}

async function read(db: YoyakDatabase, key: DigestKey): Promise<StoredDigest | undefined> {
  const tx = db.transaction(['heads', 'bodies']);
  const [head, body] = await Promise.all([
    tx.objectStore('heads').get(key),
    tx.objectStore('bodies').get(key),
  ]);
  return head && body && { head, entries: body.entries };
}

function rankSources(stored: readonly Source[]): (digest: Pick<DigestHead, 'source'>) => number {
  const places = new Map(withBuiltIn(stored).map(({ id }, index) => [id, index]));
  return ({ source }) => places.get(source) ?? places.size;
}
