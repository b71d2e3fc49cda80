import browser from 'webextension-polyfill';
import { readSettings } from '../../core/settings';

/** The pages that may be led to another paper: those of arXiv that serve papers. */
const ARXIV = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\//;

/** Leads the tab in front to a paper, where the reader wants that and it shows arXiv; whether it did. */
export async function leadTab(url: string): Promise<boolean> {
  if ((await readSettings()).openIn !== 'thisTab') return false;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined || !ARXIV.test(active.url ?? '')) return false;
  await browser.tabs.update(active.id, { url });
  return true;
}
