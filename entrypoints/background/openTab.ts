import browser from 'webextension-polyfill';
import { isWithin } from '../../core/day/isWithin';

/** Presses that follow each other sooner, in milliseconds, are one. */
const PAUSE_MS = 500;

export type OpenTabOptions = { readonly now?: () => number };

/** Opens addresses in new tabs, one at a time: whatever asks for many gets one. */
export function createTabOpener({
  now = Date.now,
}: OpenTabOptions = {}): (url: string) => Promise<undefined> {
  let opening = false;
  let opened = Number.NEGATIVE_INFINITY;
  return async (url) => {
    // A clock that was set back says nothing.
    if (opening || isWithin(opened, now(), PAUSE_MS)) return undefined;
    opening = true;
    try {
      await browser.tabs.create({ url });
    } finally {
      opening = false;
      opened = now();
    }
    return undefined;
  };
}
