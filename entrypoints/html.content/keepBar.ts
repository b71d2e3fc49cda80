import browser from 'webextension-polyfill';
import { putFirst } from './putFirst';

/** How often the bar is put back; a page that takes it out more often means it. */
const RETURNS = 3;

/** The text of a paper; seen 2026-06: LaTeXML's own name of it. */
export function findText(): Element | null {
  return document.querySelector('article.ltx_document');
}

/** Puts the bar first into a paper's text, and back when the page takes it out, with the panel below it if that stands there. */
export function keepBar(bar: HTMLElement, panel: HTMLElement): void {
  let left = RETURNS;
  const put = () => {
    const isOpen = panel.isConnected;
    // A page that writes its HTML anew leaves empty copies; an update of the extension leaves what can do nothing any more.
    for (const each of document.querySelectorAll('yoyak-bar, yoyak-panel')) each.remove();
    const text = findText();
    if (text) putFirst(bar, text);
    if (isOpen) bar.after(panel);
  };
  const observer = new MutationObserver(() => {
    // An update of the extension leaves this script behind; the page then belongs to the next one.
    if (bar.isConnected || !browser.runtime?.id || !findText()) return;
    if (left === 0) return observer.disconnect();
    left -= 1;
    put();
  });
  put();
  observer.observe(document, { childList: true, subtree: true });
}
