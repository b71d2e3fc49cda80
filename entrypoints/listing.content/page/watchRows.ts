import browser from 'webextension-polyfill';

/** A page that changes all the time is looked at so often, in milliseconds. */
const PAUSE_MS = 150;

/**
 * Calls `onChange` when rows may have come, gone or changed: before a frame, and not before each. Gives what has it overlook
 * what has changed just now.
 */
export function watchRows(onChange: () => void): () => void {
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => requestAnimationFrame(look), PAUSE_MS);
  });
  const look = () => {
    isDue = false;
    // An update of the extension leaves this script behind; the page then belongs to the next one.
    if (browser.runtime?.id) onChange();
    else observer.disconnect();
  };
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  return () => void observer.takeRecords();
}
