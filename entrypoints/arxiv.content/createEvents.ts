import browser from 'webextension-polyfill';
import { copySummary } from '../../components/copySummary';
import type { Notice, PanelEvents, PanelState } from '../../components/panel/Panel';
import { isSame } from '../../components/panel/Picks';
import { ask } from '../../core/messages';
import type { Place } from '../../core/paper';
import { writeSettings } from '../../core/settings';

type Update = (change: Partial<PanelState>) => void;

/** How long "copied" stands, in milliseconds. */
const COPIED = 2000;

/** What the panel's buttons do; none of them throws. */
export function createEvents(state: () => PanelState, update: Update): PanelEvents {
  const attempt = (work: () => Promise<unknown>, failed: Notice = 'failed') => {
    if (state().notice !== 'reload') update({ notice: undefined });
    work().catch((error: unknown) => {
      console.debug('[Yoyak]', error);
      // Without an id the extension was updated or removed under the open page.
      update({ notice: browser.runtime?.id ? failed : 'reload' });
    });
  };
  const paper = () => state().summary.entry.paper;
  let stored = state().bookmarked;

  return {
    onCopy: () =>
      attempt(async () => {
        await copySummary(state().summary);
        update({ notice: 'copied' });
        setTimeout(() => state().notice === 'copied' && update({ notice: undefined }), COPIED);
      }, 'copyFailed'),
    onBookmark: () => {
      const on = !state().bookmarked;
      update({ bookmarked: on });
      attempt(async () => {
        try {
          stored = await ask('bookmark', { paper: paper(), on });
        } catch (error) {
          update({ bookmarked: stored });
          throw error;
        }
      });
    },
    onRead: () => attempt(() => ask('read', { paper: paper() })),
    onCollapse: () => {
      const collapsed = !state().collapsed;
      update({ collapsed });
      attempt(() => writeSettings({ collapsed }));
    },
    onPick: (place: Place) =>
      attempt(async () => {
        const found = await ask('summaries', { paper: paper() });
        const picked = found.find(({ summary }) => isSame(summary, place));
        if (picked) update(picked);
      }),
  };
}
