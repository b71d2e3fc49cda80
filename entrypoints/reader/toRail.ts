import type { Address } from '../../components/reader/address';
import type { RailSlice } from '../../components/reader/state';
import { nameSource, toNames } from '../../components/words/nameSource';
import { today } from '../../core/day';
import type { Library } from '../../core/library';
import { toHeat } from '../../core/library/heat';
import type { PaperId } from '../../core/paper';
import { catchUp } from '../../core/query/catchUp';
import { countUnread } from '../../core/query/days';

/** The library → what stands in the left column. */
export function toRail(
  library: Library,
  { day, view }: Address,
  shown: string | undefined,
): RailSlice {
  const { heads, days, readings, sources } = library;
  const now = today();
  const names = toNames(sources);
  const bySource = new Map<string, Set<PaperId>>();
  for (const { source, papers } of heads) {
    const own = bySource.get(source) ?? new Set();
    for (const paper of papers) own.add(paper);
    bySource.set(source, own);
  }
  const all = new Set(heads.flatMap(({ papers }) => papers));
  const own = sources.filter(({ id }) => bySource.has(id)).map(({ id }) => id);
  // What has gone from the subscriptions may have left its digests.
  const left = [...bySource.keys()].filter((id) => !own.includes(id));
  const at = day ?? (view === undefined ? shown : undefined);
  return {
    today: countUnread(days[0]?.papers ?? [], readings),
    unread: countUnread([...all], readings),
    bookmarks: [...readings.values()].filter((each) => each.bookmarkedAt !== undefined).length,
    catchUp: catchUp(days, readings, now).reduce((sum, { papers }) => sum + papers.length, 0),
    sources: [...own, ...left].map((id) => ({
      id,
      name: nameSource(id, names) || id,
      unread: countUnread([...(bySource.get(id) ?? [])], readings),
    })),
    heat: toHeat(library),
    now,
    ...(at !== undefined && { shown: at }),
  };
}
