import browser from 'webextension-polyfill';
import type { PaperId } from '../../core/paper';

/** Presses that follow each other sooner, in milliseconds, are one. */
const PAUSE_MS = 500;

type Options = { readonly now?: () => number };

/** Opens the reader at a paper, with what else its address is to have, in a new tab. */
export function createReaderOpener({
  search = '',
  ...options
}: Options & { search?: string } = {}): (paper: PaperId) => Promise<undefined> {
  const open = createViewOpener(options);
  return (paper) => open(`?paper=${encodeURIComponent(paper)}${search}`);
}

/** Opens the reader at an address in a new tab, one at a time: whatever asks for many gets one. */
export function createViewOpener({
  now = Date.now,
}: Options = {}): (search: string) => Promise<undefined> {
  let opening = false;
  let opened = Number.NEGATIVE_INFINITY;
  return async (search) => {
    // A clock that was set back says nothing.
    if (opening || Math.abs(now() - opened) < PAUSE_MS) return undefined;
    opening = true;
    try {
      await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${search}`) });
    } finally {
      opening = false;
      opened = now();
    }
    return undefined;
  };
}
