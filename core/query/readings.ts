import type { PaperId } from '../paper';
import { type Reading, withStore } from '../store';

/** What the reader did with every paper that was ever seen, read or bookmarked. */
export async function readings(): Promise<ReadonlyMap<PaperId, Reading>> {
  return toMap(await withStore((db) => db.getAll('reading')));
}

/** The same of some papers alone: of a few it takes a fraction of the time that all take. */
export function readingsOf(papers: readonly PaperId[]): Promise<ReadonlyMap<PaperId, Reading>> {
  return withStore(async (db) => {
    const store = db.transaction('reading').store;
    const found = await Promise.all(papers.map((paper) => store.get(paper)));
    return toMap(found.filter((each) => each !== undefined));
  });
}

function toMap(all: readonly Reading[]): ReadonlyMap<PaperId, Reading> {
  return new Map(all.map((reading) => [reading.paper, reading]));
}
