import type { PaperId } from '../paper';
import { type Reading, withStore } from '../store';

/** How many are read at once: bookmarks bring their summaries along, and a page that reads thousands paints in between. */
const TOGETHER = 250;

/** What the reader did with every paper that was ever seen, read or bookmarked. */
export function readings(): Promise<ReadonlyMap<PaperId, Reading>> {
  return withStore(async (db) => {
    const { store } = db.transaction('reading');
    const all: Reading[] = [];
    for (let last: PaperId | undefined; ; last = all.at(-1)?.paper) {
      const others = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
      const some = await store.getAll(others, TOGETHER);
      all.push(...some);
      if (some.length < TOGETHER) return toMap(all);
    }
  });
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

/** Did the reader write a note to a paper, or tags? */
export function isNoted(reading: Reading | undefined): boolean {
  return Boolean(reading?.note) || (reading?.tags ?? []).length > 0;
}
