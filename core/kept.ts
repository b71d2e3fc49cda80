import type { DigestHead, PaperId, Summary } from './paper';
import { collectSummaries, heads, isKept, keptOf } from './query';
import { changedPapers } from './query/changedPapers';
import { findKept, keepFirst } from './query/keepFirst';
import { readings, readingsOf } from './query/readings';
import { sources } from './query/sources';
import type { Source } from './source';
import { type Kept, type Reading, withReading, withStore } from './store';

/** A summary as a bookmark keeps it, with what the reader calls its subscription now. */
export function toKept(summary: Summary, all: readonly Source[]): Kept {
  const { digest, rank, of, entry, from } = summary;
  const source = all.find(({ id }) => id === digest.source);
  const name = source?.title ?? from ?? '';
  return { digest, rank, ...(of !== undefined && { of }), entry, from: name };
}

/**
 * Makes every bookmark, and every paper with a note or tags, keep its summary as it stands now; one that has gone stays as it
 * was kept, and one that keeps nothing yet keeps what is shown. `before` are the heads since which digests have changed:
 * only their papers are looked at. `known` are the heads in the store, for whoever has read them.
 */
export async function renewKept(
  before?: readonly DigestHead[],
  known?: readonly DigestHead[],
): Promise<void> {
  const after = known ?? (await heads());
  const changed = before && changedPapers(before, after);
  if (changed?.size === 0) return;
  const due = await readKept(changed);
  const found = await collectSummaries(after, new Set(due.map(({ paper }) => paper)));
  const all = await sources();
  const fresh = new Map(
    due.flatMap(({ paper, kept, chosen }): readonly (readonly [PaperId, Kept])[] => {
      const living = found.get(paper) ?? [];
      const [now] = kept ? [findKept(living, kept)] : keepFirst(living, undefined, chosen);
      const own = now && toKept(now, all);
      return own && JSON.stringify(own) !== JSON.stringify(kept) ? [[paper, own]] : [];
    }),
  );
  const outdated = due.filter(({ paper }) => fresh.has(paper));
  if (outdated.length === 0) return;
  await withReading((reading) =>
    Promise.all(
      outdated.map(async (before) => {
        const { paper } = before;
        // What the reader pressed meanwhile is newer than what was read here.
        if (JSON.stringify(await reading.get(paper)) !== JSON.stringify(before)) return;
        const { kept: _kept, ...rest } = before;
        const kept = fresh.get(paper);
        await reading.put({ ...rest, ...(kept && { kept }) });
      }),
    ),
  );
}

/** What the reader did with those of the papers that are kept, or with all that are. */
async function readKept(of: ReadonlySet<PaperId> | undefined): Promise<readonly Reading[]> {
  // A copy is a whole summary: those of papers that nothing happened to are not read where that can be had for less.
  const isLess = of !== undefined && of.size < (await withStore((db) => db.count('reading')));
  const known = isLess ? await readingsOf([...of]) : await readings();
  return [...known.values()].filter(
    (reading) => isKept(reading) && of?.has(reading.paper) !== false,
  );
}

/**
 * Lets go of the copies whose bookmarks were cleared, but for those of papers that the reader wrote to. Not before the browser starts anew: until then a page may stand open
 * where the press was a slip.
 */
export async function letGo(): Promise<void> {
  await withReading(async (reading) => {
    const loose = (await reading.getAll()).filter((each) => each.kept && !keptOf(each));
    await Promise.all(loose.map(({ kept: _kept, ...rest }) => reading.put(rest)));
  });
}
