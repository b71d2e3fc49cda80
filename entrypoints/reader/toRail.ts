import type { Address } from '../../components/reader/address';
import type { RailSlice } from '../../components/reader/state';
import { nameSource, toNames } from '../../components/words/nameSource';
import { countQueue, findQueue } from '../../core/catchUp/findQueue';
import { isDay, noDay, today } from '../../core/day';
import { toHeat, toMonths } from '../../core/library/heat';
import type { PaperId } from '../../core/paper';
import { countUnread, findFirstDay } from '../../core/query/days';
import type { DigestName } from '../../core/store';
import type { Held } from './library/readHeld';

/** What is held, the address and the day that is shown → what stands in the left column; what is unread is counted by its news. */
export function toRail(
  { library, news, visit }: Held,
  { day, view }: Address,
  shown: string | undefined,
): RailSlice {
  const { heads, days, readings, sources } = library;
  const now = today();
  const names = toNames(sources);
  const bySource = new Map<string, Set<PaperId>>();
  const came = new Set(news.flatMap(({ papers }) => papers));
  const isNews = new Set(news.flatMap((each) => each.heads.map(nameOf)));
  for (const { source, id, papers } of heads) {
    const own = bySource.get(source) ?? new Set();
    // What is no news is none for a paper of it that came from elsewhere either: that is counted there.
    if (isNews.has(nameOf({ source, id }))) for (const paper of papers) own.add(paper);
    bySource.set(source, own);
  }
  const newest = findFirstDay(days, now)?.date;
  const own = sources.filter(({ id }) => bySource.has(id)).map(({ id }) => id);
  // What has gone from the subscriptions may have left its digests.
  const left = [...bySource.keys()].filter((id) => !own.includes(id));
  const asked = day ?? (view === undefined ? shown : undefined);
  // A calendar has no place for what is no day.
  const at = asked !== undefined && asked !== noDay && isDay(asked) ? asked : undefined;
  return {
    newest: countUnread(news.find(({ date }) => date === newest)?.papers ?? [], readings),
    isToday: newest === undefined || newest === now,
    unread: countUnread([...came], readings),
    bookmarks: [...readings.values()].filter((each) => each.bookmarkedAt !== undefined).length,
    catchUp: countQueue(findQueue(news, readings, now, visit)),
    sources: [...own, ...left].map((id) => ({
      id,
      name: nameSource(id, names) || id,
      unread: countUnread([...(bySource.get(id) ?? [])], readings),
    })),
    heat: toHeat(library),
    months: toMonths(library),
    now,
    ...(at !== undefined && { shown: at }),
  };
}

function nameOf({ source, id }: DigestName): string {
  return JSON.stringify([source, id]);
}
