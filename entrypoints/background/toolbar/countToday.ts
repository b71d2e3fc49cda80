import { findNews } from '../../../core/catchUp/findNews';
import { today } from '../../../core/day';
import { heads } from '../../../core/query';
import { countUnread, toDays } from '../../../core/query/days';
import { readings } from '../../../core/query/readings';
import { readSettings } from '../../../core/settings';

/** How many of today's papers are unread, where the reader wants the icon to count them; else none. */
export async function countToday(): Promise<number> {
  if ((await readSettings()).badge !== 'unread') return 0;
  const now = today();
  const { papers = [] } =
    findNews(toDays(await heads()), undefined).find(({ date }) => date === now) ?? {};
  return papers.length > 0 ? countUnread(papers, await readings()) : 0;
}
