import browser from 'webextension-polyfill';
import type { PaperId } from '../../core/paper';
import { createTabOpener, type OpenTabOptions } from './openTab';

/** Opens the reader at a paper, with what else its address is to have, in a new tab. */
export function createReaderOpener({
  search = '',
  ...options
}: OpenTabOptions & { search?: string } = {}): (paper: PaperId) => Promise<undefined> {
  const open = createViewOpener(options);
  return (paper) => open(`?paper=${encodeURIComponent(paper)}${search}`);
}

/** Opens the reader at an address in a new tab. */
export function createViewOpener(options?: OpenTabOptions): (search: string) => Promise<undefined> {
  const open = createTabOpener(options);
  return (search) => open(browser.runtime.getURL(`/reader.html${search}`));
}
