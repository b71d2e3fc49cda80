import { useEffect } from 'preact/hooks';
import type { PopupState } from '../../../components/popup/state';
import { countUnread } from '../../../core/query/days';
import { readSettings } from '../../../core/settings';
import { dropGlimpse, keepGlimpse } from '../../lastShown/glimpse';
import { toLook } from '../../lastShown/look';
import type { PopupRead } from '../read/readPopup';
import { choosePage, type PageDay } from '../shown/pages';
import { drawAtRest } from './drawAtRest';

/** Keeps what was read of the store and is shown of it for the first paint of the next time; nothing of a private window. */
export function useGlimpse(read: PopupRead, state: PopupState, today: string): void {
  useEffect(() => {
    if (read.kind !== 'data' || read.inPrivate || state.kind !== 'shown') return;
    const { pages, page, readings, tabPaper = null } = read;
    const last = { page: page.key, newest: '9999', papers: 0, at: Date.now() };
    const unread = ({ papers }: PageDay) => countUnread(papers, readings);
    // A list that is not opened on again would give way before the reader's eyes.
    const isNext = choosePage(pages, last, unread, today)?.key === page.key;
    // Another page must not stand there for a moment when the popup is closed and opened at once.
    const gone = dropGlimpse(isNext ? { but: page.key } : {});
    const keep = async () => {
      await gone;
      if (!isNext) return;
      const look = toLook(await readSettings());
      const shown = drawAtRest(state, today);
      await keepGlimpse({ today, tab: tabPaper, key: page.key, look, page: shown });
    };
    // Nobody waits for it: rows may still be on their way to the screen.
    const later = setTimeout(() => keep().catch(console.warn), 50);
    return () => clearTimeout(later);
  }, [read]);
}
