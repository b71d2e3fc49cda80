import { useEffect } from 'preact/hooks';
import type { PopupState } from '../../../components/popup/state';
import { countUnread } from '../../../core/query/days';
import type { PopupRead } from '../read/readPopup';
import { choosePage, type Page } from '../shown/pages';
import { dropGlimpse, keepGlimpse } from './glimpse';

/** Keeps what was read of the store and is shown of it for the first paint of the next time; nothing of a private window. */
export function useGlimpse(read: PopupRead, state: PopupState, today: string): void {
  useEffect(() => {
    if (read.kind !== 'data' || read.inPrivate || state.kind !== 'shown') return;
    const { pages, page, readings } = read;
    const last = { page: page.key, newest: '9999', papers: 0 };
    const unread = ({ papers }: Page) => countUnread(papers, readings);
    // A list that is not opened on again would give way before the reader's eyes.
    const isNext = choosePage(pages, last, unread, today)?.key === page.key;
    const kept = isNext ? keepGlimpse(state, read.tabPaper ?? null, today) : dropGlimpse();
    kept.catch(console.warn);
  }, [read]);
}
