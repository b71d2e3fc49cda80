/** Past so many milliseconds the page is shown, whatever storage does. */
const LIMIT = 150;

let hold: HTMLStyleElement | undefined;

/**
 * Keeps a page that is ready sooner than the read of its card (10 to 30 ms, Chromium 156) from painting
 * without the panel and shifting when it comes. A page from a network is later than that.
 */
export function holdPaint(): void {
  hold = document.createElement('style');
  hold.textContent = 'html{visibility:hidden!important}';
  document.documentElement.append(hold);
  setTimeout(freePaint, LIMIT);
}

export function freePaint(): void {
  hold?.remove();
}
