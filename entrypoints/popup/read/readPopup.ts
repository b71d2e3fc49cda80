import type { PopupState } from '../../../components/popup/state';
import { toNames } from '../../../components/words/nameSource';
import { readSince } from '../../../core/bundle/since';
import { findNews } from '../../../core/catchUp/findNews';
import { today } from '../../../core/day';
import { storageFailure } from '../../../core/failure';
import { heads } from '../../../core/query';
import { countUnread } from '../../../core/query/days';
import { sources } from '../../../core/query/sources';
import { findTabPaper } from '../../lastShown/tabPaper';
import { isPrivate } from '../../visits/isPrivate';
import { readNoted } from '../../visits/noted';
import { choosePage, type PageDay, toPages } from '../shown/pages';
import type { PopupData } from '../shown/toShown';
import { isImported } from './isImported';
import { readPageDay } from './readPageDay';
import { readReadings } from './readReadings';
import { readTabPaper } from './readTabPaper';

/** What a popup has read, or why it has nothing to show. */
export type PopupRead = PopupData | Exclude<PopupState, { kind: 'shown' }>;

/** Reads what the popup shows: the page under a key, or the one to open on. Heads are read once, and the bodies of that page alone. */
export async function readPopup(asked?: string): Promise<PopupRead> {
  try {
    const around = Promise.all([sources().then(toNames), isPrivate(), readSince()]);
    around.catch(() => undefined); // It fails with the heads, which tell why.
    const [all, noted, paper] = await Promise.all([heads(), readNoted(), findTabPaper()]);
    const pages = toPages(all);
    const now = today();
    const { readings, whole } = await readReadings(pages, noted, now, { page: asked, paper });
    const unread = ({ papers }: PageDay) => countUnread(papers, readings);
    const page =
      pages.find(({ key }) => key === asked) ?? choosePage(pages, noted.last, unread, now);
    const [names, inPrivate, since] = await around;
    if (!page) return { kind: (await isImported()) ? 'empty' : 'importing' };
    const [day, tab] = await Promise.all([
      readPageDay(page),
      paper ? readTabPaper(paper, all, readings.get(paper)) : undefined,
    ]);
    const news = findNews(pages, since);
    const data = {
      pages,
      news,
      page,
      day,
      tabPaper: paper,
      readings,
      whole,
      names,
      noted,
      inPrivate,
    };
    return { kind: 'data', ...data, ...(tab && { tab }) };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}
