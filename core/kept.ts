import type { DigestHead, PaperId, Summary } from './paper';
import { collectSummaries, heads } from './query';
import { changedPapers } from './query/changedPapers';
import { sources } from './query/sources';
import type { Source } from './source';
import { type Kept, withReading, withStore } from './store';

/** The copy that a bookmark keeps of a paper's summaries: the one that is shown; undefined for none. */
export function toKept([shown]: readonly Summary[], all: readonly Source[]): Kept | undefined {
  if (!shown) return undefined;
  const { digest, rank, entry } = shown;
  return { digest, rank, entry, from: all.find(({ id }) => id === digest.source)?.title ?? '' };
}

/**
 * Makes every bookmark keep what is shown of its paper now; what no digest has any more stays as it was kept. `before`
 * are the heads since which digests have changed; without it every bookmark is looked at. What is no longer bookmarked
 * is let go.
 */
export async function renewKept(before?: readonly DigestHead[]): Promise<void> {
  const after = await heads();
  const changed = before && changedPapers(before, after);
  if (changed?.size === 0) return;
  const readings = await withStore((db) => db.getAll('reading'));
  const due = readings.filter(
    ({ paper, bookmarkedAt }) => bookmarkedAt !== undefined && (!changed || changed.has(paper)),
  );
  const shown = await collectSummaries(after, new Set(due.map(({ paper }) => paper)));
  const all = await sources();
  const fresh = new Map(
    due.flatMap(({ paper, kept }): readonly (readonly [PaperId, Kept])[] => {
      const now = toKept(shown.get(paper) ?? [], all);
      return now && JSON.stringify(now) !== JSON.stringify(kept) ? [[paper, now]] : [];
    }),
  );
  const loose = readings.filter(({ bookmarkedAt, kept }) => kept && bookmarkedAt === undefined);
  const papers = [...fresh.keys(), ...loose.map(({ paper }) => paper)];
  if (papers.length === 0) return;
  await withReading((reading) =>
    Promise.all(
      papers.map(async (paper) => {
        const { kept: _kept, ...rest } = (await reading.get(paper)) ?? { paper };
        const kept = rest.bookmarkedAt === undefined ? undefined : (fresh.get(paper) ?? _kept);
        await reading.put({ ...rest, ...(kept && { kept }) });
      }),
    ),
  );
}
