import browser from 'webextension-polyfill';
import type { Notice, PanelEvents, PanelState } from '../../components/panel/Panel';
import { isSame } from '../../components/panel/Picks';
import { ask } from '../../core/messages';
import type { Place } from '../../core/paper';
import { writeSettings } from '../../core/settings';

type Update = (change: Partial<PanelState>) => void;

/** How long "copied" stands, in milliseconds. */
const COPIED = 2000;

/**
 * What the panel's buttons do; none of them throws. The page can reach them too: what is no press of the
 * reader's folds the panel and changes digests, which leaves no trace, and does nothing else.
 */
export function createEvents(state: () => PanelState, update: Update): PanelEvents {
  const attempt = (work: () => Promise<unknown>, failed: Notice = 'failed') => {
    if (state().notice !== 'reload') update({ notice: undefined });
    work().catch((error: unknown) => {
      console.debug('[Yoyak]', error);
      // Without an id the extension was updated or removed under the open page.
      update({ notice: browser.runtime?.id ? failed : 'reload' });
    });
  };
  const { paper } = state().summary.entry;
  const readers = (work: () => void) => (press: Event) => {
    if (press.isTrusted) work();
  };
  let stored = state().bookmarked;
  let summaries: ReturnType<typeof ask<'summaries'>> | undefined;

  return {
    onCopy: readers(() =>
      attempt(async () => {
        const { source, id } = state().summary.digest;
        const text = await ask('copy', { paper, source, id });
        // A press allows the clipboard for some seconds; the answer takes milliseconds, 60 when the background slept.
        await navigator.clipboard.writeText(text);
        update({ notice: 'copied' });
        setTimeout(() => state().notice === 'copied' && update({ notice: undefined }), COPIED);
      }, 'copyFailed'),
    ),
    onBookmark: readers(() => {
      const on = !state().bookmarked;
      const { source, id } = state().summary.digest;
      update({ bookmarked: on });
      attempt(async () => {
        try {
          stored = await ask('bookmark', { paper, on, source, id });
        } catch (error) {
          update({ bookmarked: stored });
          throw error;
        }
      });
    }),
    onRead: readers(() => attempt(() => ask('read', { paper }))),
    onCollapse: (press) => {
      const collapsed = !state().collapsed;
      update({ collapsed });
      if (press.isTrusted) attempt(() => writeSettings({ collapsed }));
    },
    onPick: (place: Place) =>
      attempt(async () => {
        // Asked for once, however often a page presses.
        summaries ??= ask('summaries', { paper }).catch((error: unknown) => {
          summaries = undefined;
          throw error;
        });
        const picked = (await summaries).find(({ summary }) => isSame(summary, place));
        if (picked) update(picked);
      }),
  };
}
