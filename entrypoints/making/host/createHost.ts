import { findNextPress } from '../../../components/making/panel/findNextPress';
import { findAnchor } from '../../page/anchor';
import { followTheme, readTheme, type Theme } from '../../panel/theme';
import { updateFrame } from './updateFrame';

/** Where something of ours stands in the page, and what. */
export type Host = {
  readonly root: HTMLElement;
  /** Shows a frame, in the place that panels have; of one that stands there only what is another is drawn. */
  readonly show: (frame: unknown) => void;
  readonly leave: () => void;
};

/** An element of ours, dressed by the style sheet `css` and not yet in the page; `place` is where the reader wants panels. */
export function createHost(css: string, place: unknown): Host {
  const host = document.createElement('yoyak-making');
  host.lang = 'ko';
  host.dataset.place = String(place ?? '');
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'frame';
  host.attachShadow({ mode: 'open' }).append(style, root);
  let shown: unknown;
  let isFollowed = false;
  const dress = (theme: Theme) => {
    host.dataset.theme = theme;
  };
  return {
    root,
    show: (frame) => {
      const shadow = root.getRootNode() as ShadowRoot;
      const hadFocus = shadow.activeElement !== null;
      updateFrame(root, shown === undefined ? [] : [shown], [frame]);
      // What was pressed has gone with what it stood in: who goes by keys goes on from there.
      if (hadFocus && !shadow.activeElement) findNextPress(root)?.focus();
      shown = frame;
      if (host.isConnected) return;
      const anchor = findAnchor(document, host.dataset.place);
      if (!anchor) return;
      host.dataset.place = anchor.name;
      anchor.put(host);
      // Once a host: it hears of the theme as long as the page stands, but while it is away nothing is to be seen of it.
      if (isFollowed) return dress(readTheme(host));
      isFollowed = true;
      followTheme(() => (host.isConnected ? host : null), dress);
    },
    leave: () => host.remove(),
  };
}
