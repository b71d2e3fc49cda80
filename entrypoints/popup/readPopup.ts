import type { PopupState } from '../../components/popup/state';
import { toNames } from '../../components/words/nameSource';
import { isBundleImported } from '../../core/bundle';
import { today } from '../../core/day';
import { storageFailure } from '../../core/failure';
import type { DigestHead, PaperId } from '../../core/paper';
import { heads, keptOf } from '../../core/query';
import { countUnread } from '../../core/query/days';
import { readings as readReadings } from '../../core/query/readings';
import { sources } from '../../core/query/sources';
import type { Reading } from '../../core/store';
import { findTabPaper, isPrivate } from './around';
import { heldLock } from './importFinished';
import { readNoted } from './noted';
import { choosePage, type Page, toPages } from './pages';
import { readDay, readIn, type StoredPaper, toStored } from './readDay';
import type { PopupData } from './toShown';

/** What a popup has read, or why it has nothing to show. */
export type PopupRead = PopupData | Exclude<PopupState, { kind: 'shown' }>;

/** Reads what the popup shows: the page under a key, or the one to open on. Heads and readings are read once, the bodies of that page alone. */
export async function readPopup(asked?: string): Promise<PopupRead> {
  try {
    const [all, readings, names, noted, paper, inPrivate] = await Promise.all([
      heads(),
      readReadings(),
      sources().then(toNames),
      readNoted(),
      findTabPaper(),
      isPrivate(),
    ]);
    const pages = toPages(all);
    const unread = ({ papers }: Page) => countUnread(papers, readings);
    const page =
      pages.find(({ key }) => key === asked) ?? choosePage(pages, noted.last, unread, today());
    if (!page) {
      const imported = (await isBundleImported()) && !(await heldLock());
      return { kind: imported ? 'empty' : 'importing' };
    }
    const day = await readDay(page);
    const tab = paper && (await readTab(paper, all, readings.get(paper)));
    const data = { pages, page, day, readings, names, noted, inPrivate };
    return { kind: 'data', ...data, ...(tab && { tab }) };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

/** What is shown of a paper by itself: what its bookmark keeps, else its newest digest. */
async function readTab(
  paper: PaperId,
  all: readonly DigestHead[],
  reading: Reading | undefined,
): Promise<StoredPaper | undefined> {
  const kept = reading && keptOf(reading);
  if (kept) return toStored(kept).catch(() => undefined);
  const head = all.find(({ papers }) => papers.includes(paper));
  return head && readIn(head, paper);
}
