import type { DigestHead, Entry, PaperId } from '../../paper';
import type { Before, DigestStores } from '../../store';
import { deleteDigest, digestKey, putDigest } from '../../store/digests';
import { joinRevisions } from './joinMade';

/** One of the reader's own digests: what stood there before, what the run put, what is there now, and of that what came since. */
type Place = {
  readonly row: Before;
  readonly head: DigestHead | undefined;
  readonly before: readonly Entry[];
  readonly put: readonly Entry[];
  readonly now: readonly Entry[];
  readonly since: readonly Entry[];
};

/**
 * Puts back what stood in the reader's own digests before a run, paper by paper: what was made or edited since stays, as nobody
 * else has it, and what was taken out since stays out. Gives how many of them changed.
 */
export async function putBackMade(stores: DigestStores, rows: readonly Before[]): Promise<number> {
  if (rows.length === 0) return 0;
  const own = IDBKeyRange.bound(['made'], ['made', []]);
  const [heads, bodies] = await Promise.all([
    stores.heads.getAll(own),
    Promise.all(rows.map((row) => stores.bodies.get(digestKey(row)))),
  ]);
  const places = rows.map((row, at) =>
    toPlace(
      row,
      heads.find(({ id }) => id === row.id),
      bodies[at]?.entries ?? [],
    ),
  );
  const others = heads.filter(({ id }) => !rows.some((row) => row.id === id));
  const kept = new Set([
    ...others.flatMap(({ papers }) => papers),
    ...papersOf(places.map(({ since }) => since)),
  ]);
  const put = papersOf(places.map((place) => place.put));
  const there = papersOf(places.map(({ now }) => now));
  const comesBack = (paper: PaperId) => !kept.has(paper) && (there.has(paper) || !put.has(paper));
  const done = await Promise.all(places.map((place) => write(stores, place, comesBack)));
  return done.filter(Boolean).length;
}

function toPlace(row: Before, head: DigestHead | undefined, now: readonly Entry[]): Place {
  const { entries: before = [], put = [] } = row;
  const asPut = new Set(put.map((entry) => JSON.stringify(entry)));
  const since = now.filter((entry) => !asPut.has(JSON.stringify(entry)));
  return { row, head, before, put, now, since };
}

function papersOf(all: readonly (readonly Entry[])[]): ReadonlySet<PaperId> {
  return new Set(all.flat().map(({ paper }) => paper));
}

/** Tells whether anything had to be written. */
async function write(
  stores: DigestStores,
  { row, head, before, now, since }: Place,
  comesBack: (paper: PaperId) => boolean,
): Promise<boolean> {
  const later = new Map(since.map((entry) => [entry.paper, entry]));
  const back = before.flatMap((entry) => {
    const own = later.get(entry.paper);
    later.delete(entry.paper);
    return own ?? (comesBack(entry.paper) ? entry : []);
  });
  const entries = [...back, ...later.values()];
  if (JSON.stringify(entries) === JSON.stringify(now)) return false;
  const base = row.head ?? head;
  if (entries.length === 0 || !base) await deleteDigest(stores, digestKey(row));
  else {
    const isAsBefore = JSON.stringify(entries) === JSON.stringify(before);
    const revision = isAsBefore ? base.revision : joinRevisions(base, head);
    const papers = entries.map(({ paper }) => paper);
    await putDigest(stores, { head: { ...base, revision, papers }, entries });
  }
  return true;
}
