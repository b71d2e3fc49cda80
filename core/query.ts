import { today } from './day';
import type { DigestHead, PaperId, Summary } from './paper';
import { keepFirst } from './query/keepFirst';
import { compareDigests } from './query/order';
import { isNoted } from './query/readings';
import { isSoundKept, soundHeads } from './query/sound';
import { collectSummaries } from './query/summaries/collectSummaries';
import { rankSources } from './query/summaries/rankSources';
import { type DigestKey, type Kept, type Reading, withStore } from './store';

export { toCard } from './query/card/toCard';
export { collectSummaries } from './query/summaries/collectSummaries';
export { digest, summaries } from './query/summaries/digest';

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
