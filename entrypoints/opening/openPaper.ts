import browser from 'webextension-polyfill';
import { leadTab } from './leadTab';

/** Opens a page of a paper as the reader has set it: in a tab of its own, or in the active one where that shows arXiv. */
export async function openPaper(url: string): Promise<void> {
  if (!(await leadTab(url))) await browser.tabs.create({ url });
}
