import type { DigestHead, PaperId } from '../paper';
import { countUnread, type DigestDay } from '../query/days';
import type { Reading } from '../store';

/** What can be unread and yet no news: what shipped with the extension, and what the reader had made. */
export type NotNews = 'bundled' | 'made';

/** Days of a list, and the `news` of all → what of it is unread and yet no news (`findNews`), the first kind of both; undefined for none. */
export function findNotNews(
  days: readonly DigestDay[],
  news: readonly DigestDay[],
  readings: ReadonlyMap<PaperId, Reading>,
): NotNews | undefined {
  const came = new Set(news.flatMap(({ papers }) => papers));
  const hasOld = ({ papers }: DigestHead) =>
    countUnread(
      papers.filter((paper) => !came.has(paper)),
      readings,
    ) > 0;
  const old = days.flatMap(({ heads }) => heads).filter(hasOld);
  return (['bundled', 'made'] as const).find((kind) => old.some(({ source }) => source === kind));
}
