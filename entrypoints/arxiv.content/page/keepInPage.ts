import browser from 'webextension-polyfill';
import { type Anchor, findAnchor } from '../../page/anchor';

/** How often the panel is put back, with success or without; whoever removes it more often means it. */
const RETURNS = 3;

/**
 * Puts the panel into the page, where it says that it is to stand, and puts it back when the page removes it, as long as
 * that shows the same paper → what tells how often that was.
 */
export function keepInPage(host: HTMLElement, showsPaper: () => boolean): () => number {
  let left = RETURNS;
  const find = () => findAnchor(document, host.dataset.place);
  const put = (anchor: Anchor) => {
    // A page that writes its HTML anew leaves an empty copy; an update of the extension leaves an old panel.
    for (const other of document.querySelectorAll(host.localName))
      if (other !== host) other.remove();
    host.dataset.place = anchor.name;
    anchor.put(host);
  };
  const observer = new MutationObserver(() => {
    // An update of the extension leaves this script behind; the page then belongs to the next one.
    if (host.isConnected || !browser.runtime?.id) return;
    // A page may do anything the moment the panel comes: with each try there is one less.
    if (left === 0 || !showsPaper()) return observer.disconnect();
    const anchor = find();
    if (!anchor) return;
    left -= 1;
    put(anchor);
  });
  const first = find();
  if (first) put(first);
  observer.observe(document, { childList: true, subtree: true });
  return () => RETURNS - left;
}
