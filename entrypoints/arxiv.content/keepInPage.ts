import browser from 'webextension-polyfill';
import { findAnchor } from './anchor';

/** How often the panel comes back; whoever removes it more often means it. */
const RETURNS = 3;

/** Puts the panel into the page and puts it back when the page removes it. */
export function keepInPage(host: HTMLElement): void {
  let left = RETURNS;
  const put = () => {
    // A page that writes its HTML anew leaves an empty copy; an update of the extension leaves an old panel.
    for (const other of document.querySelectorAll(host.localName))
      if (other !== host) other.remove();
    const anchor = findAnchor(document);
    if (anchor) host.dataset.place = anchor.name;
    anchor?.put(host);
    return host.isConnected;
  };
  const observer = new MutationObserver(() => {
    // An update of the extension leaves this script behind; the page then belongs to the next one.
    if (host.isConnected || !browser.runtime?.id) return;
    if (left === 0) observer.disconnect();
    else if (put()) left -= 1;
  });
  put();
  observer.observe(document, { childList: true, subtree: true });
}
