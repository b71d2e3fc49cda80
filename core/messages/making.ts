import browser, { type Runtime } from 'webextension-polyfill';
import type { Frame } from '../frame';
import type { PaperId } from '../paper';
import { parseId } from '../paper/id';

const NAME = 'making';

/** What a page that shows a paper is told of its making: how it looks now; that it stands in a digest; or that it is not there. */
export type MakingNews =
  | { readonly kind: 'shown'; readonly frame: Frame }
  | { readonly kind: 'kept' }
  | { readonly kind: 'none' };

/** Hears of a paper's making until that is over, also across an end of the background → what ends that. */
export function watchMaking(paper: PaperId, hear: (news: MakingNews) => void): () => void {
  let isOver = false;
  let port: Runtime.Port | undefined;
  const connect = () => {
    if (isOver || !browser.runtime?.id) return;
    port = browser.runtime.connect({ name: NAME });
    port.onMessage.addListener((news) => hear(news as MakingNews));
    port.onDisconnect.addListener(() => setTimeout(connect, 1000));
    port.postMessage(paper);
  };
  connect();
  return () => {
    isOver = true;
    port?.disconnect();
  };
}

/** Whoever watches a paper's making. */
export type Watcher = {
  readonly paper: PaperId;
  readonly tell: (news: MakingNews) => void;
  /** Calls `end` once it watches no more. */
  readonly whenGone: (end: () => void) => void;
};

/** Calls `add` for each page that begins to watch; what says no paper is left alone. */
export function serveWatchers(add: (watcher: Watcher) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    port.onMessage.addListener((said) => {
      const paper = typeof said === 'string' ? parseId(said)?.paper : undefined;
      if (paper === undefined) return;
      add({
        paper,
        tell: (news) => port.postMessage(news),
        whenGone: (end) => port.onDisconnect.addListener(end),
      });
    });
  });
}
