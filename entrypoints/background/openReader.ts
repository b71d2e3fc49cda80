import browser from 'webextension-polyfill';
import type { PaperId } from '../../core/paper';

/** Presses that follow each other sooner, in milliseconds, are one. */
const PAUSE_MS = 500;

/** Opens the reader in a new tab, one at a time: whatever asks for many gets one. */
export function createReaderOpener({
  now = Date.now,
  search = '',
}: {
  readonly now?: () => number;
  readonly search?: string;
} = {}): (paper: PaperId) => Promise<undefined> {
  let opening = false;
  let opened = Number.NEGATIVE_INFINITY;
  return async (paper) => {
    // A clock that was set back says nothing.
    if (opening || Math.abs(now() - opened) < PAUSE_MS) return undefined;
    opening = true;
    try {
      const url = browser.runtime.getURL(
        `/reader.html?paper=${encodeURIComponent(paper)}${search}`,
      );
      await browser.tabs.create({ url });
    } finally {
      opening = false;
      opened = now();
    }
    return undefined;
  };
}
