import { gist } from './gist';
import type { Card, DigestHead, Entry, PaperId, Place, Summary } from './paper';
import { type DigestKey, type Reading, withStore, type YoyakDatabase } from './store';

/** A digest with its head and its entries in their order. */
export type StoredDigest = { readonly head: DigestHead; readonly entries: readonly Entry[] };

/** How much is stored: digests, entries, and papers (an entry each, but a paper in two digests counts once). */
export type Counts = {
  readonly digests: number;
  readonly entries: number;
  readonly papers: number;
};

/** Every digest's head, newest day first; on the same day by source and id. */
export function heads(): Promise<DigestHead[]> {
  return withStore(async (db) => (await db.getAll('heads')).sort(newestFirst));
}

/** The digest under `[source, id]`, or undefined. */
export function digest(key: DigestKey): Promise<StoredDigest | undefined> {
  return withStore((db) => read(db, key));
}

/** The newest digest that holds a paper, or undefined when there is none. */
export async function latest(): Promise<StoredDigest | undefined> {
  const head = (await heads()).find((each) => each.papers.length > 0);
  return head && digest([head.source, head.id]);
}

/** Every digest's summary of a paper, newest first; empty when no digest covers it. */
export async function byPaper(paper: PaperId): Promise<Summary[]> {
  const covering = (await heads()).filter((head) => head.papers.includes(paper));
  const found = await withStore((db) =>
    Promise.all(covering.map((head) => read(db, [head.source, head.id]))),
  );
  return found
    .flatMap((stored) => (stored ? summaries(stored) : []))
    .filter((summary) => summary.entry.paper === paper);
}

/** A paper's card, or undefined when no digest covers it. */
export async function card(paper: PaperId): Promise<Card | undefined> {
  return toCard(await byPaper(paper));
}

/** The summaries of one paper, newest first → its card; undefined for none. */
export function toCard(found: readonly Summary[]): Card | undefined {
  const [summary, ...rest] = found;
  if (!summary) return undefined;
  const others = rest.map(({ digest, rank }): Place => ({ digest, rank }));
  return { summary, gist: gist(summary.entry), others };
}

/** A digest's entries with their ranks. */
export function summaries({ head, entries }: StoredDigest): Summary[] {
  const { papers: _papers, ...place } = head;
  return entries.map((entry, index) => ({ digest: place, rank: index + 1, entry }));
}

/** Digests by their heads → how much they hold. */
export function countAll(all: readonly DigestHead[]): Counts {
  const papers = all.flatMap((head) => head.papers);
  return { digests: all.length, entries: papers.length, papers: new Set(papers).size };
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

function newestFirst(a: DigestHead, b: DigestHead): number {
  return (
    b.date.localeCompare(a.date) || a.source.localeCompare(b.source) || a.id.localeCompare(b.id)
  );
}
