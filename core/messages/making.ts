import browser, { type Runtime } from 'webextension-polyfill';
import type { Frame } from '../frame';
import type { PaperId } from '../paper';
import { parseId } from '../paper/id';
import { mayAskOf } from './mayAskOf';

const NAME = 'making';

/**
 * What a page that shows a paper is told of its making: how it looks now, and whether it `rests` until somebody presses; that it
 * stands in a digest; or that it is not there.
 */
export type MakingNews =
  | { readonly kind: 'shown'; readonly frame: Frame; readonly rests?: true }
  | { readonly kind: 'kept' }
  | { readonly kind: 'none' };

/** `look` hears anew where the background has ended since: of what rests nobody else asks, or it would never sleep. */
export type Watching = { readonly look: () => void; readonly end: () => void };

/** Hears of a paper's making until that is ended; of one that is under way also across an end of the background. */
export function watchMaking(paper: PaperId, hear: (news: MakingNews) => void): Watching {
  let isOver = false;
  let isResting = false;
  let port: Runtime.Port | undefined;
  const connect = () => {
    if (isOver || port) return;
    // After an update of the extension nobody tells this script any more how far it is.
    if (!browser.runtime?.id) return void (isResting || hear({ kind: 'none' }));
    port = browser.runtime.connect({ name: NAME });
    port.onMessage.addListener((said) => {
      const news = said as MakingNews;
      isResting = news.kind === 'shown' && news.rests === true;
      hear(news);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (!isResting) setTimeout(connect, 1000);
    });
    port.postMessage(paper);
  };
  connect();
  return {
    look: connect,
    end: () => {
      isOver = true;
      port?.disconnect();
    },
  };
}

/** Whoever watches a paper's making. */
export type Watcher = {
  readonly paper: PaperId;
  readonly tell: (news: MakingNews) => void;
  /** Calls `end` once it watches no more. */
  readonly whenGone: (end: () => void) => void;
};

/**
 * Calls `add` for each page that begins to watch: one paper each, the first; what says no paper is left alone. A page in a
 * private window is told that there is nothing, and so is one of another paper: what is made there is none of its business.
 */
export function serveWatchers(add: (watcher: Watcher) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    let isWatching = false;
    port.onMessage.addListener((said) => {
      const paper = typeof said === 'string' ? parseId(said)?.paper : undefined;
      if (paper === undefined || isWatching) return;
      isWatching = true;
      const tell = (news: MakingNews) => port.postMessage(news);
      const { tab, url } = port.sender ?? {};
      if (tab?.incognito || !mayAskOf(paper, url)) return tell({ kind: 'none' });
      add({
        paper,
        tell,
        whenGone: (end) => port.onDisconnect.addListener(end),
      });
    });
  });
}
