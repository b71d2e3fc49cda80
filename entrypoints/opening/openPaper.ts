import browser from 'webextension-polyfill';
import { readSettings } from '../../core/settings';

/** The pages that may be led to another paper: arXiv's own. */
const ARXIV = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\//;

/** Opens a page of a paper as the reader has set it: in a tab of its own, or in the active one where that shows arXiv. */
export async function openPaper(url: string): Promise<void> {
  const { openIn } = await readSettings();
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (openIn === 'thisTab' && active?.id !== undefined && ARXIV.test(active.url ?? ''))
    await browser.tabs.update(active.id, { url });
  else await browser.tabs.create({ url });
}
