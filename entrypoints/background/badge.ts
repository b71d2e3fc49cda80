import browser from 'webextension-polyfill';
import type { RunProgress } from '../../core/run';

/** Shows on the toolbar how far a run is, in percent of what is due; nothing when there is none. */
export async function showBadge(progress: RunProgress | undefined): Promise<void> {
  if (!progress) {
    await browser.action.setBadgeText({ text: '' });
    return;
  }
  const due = progress.parts.reduce((sum, part) => sum + part.due, 0);
  const fetched = progress.parts.reduce((sum, part) => sum + part.fetched, 0);
  await browser.action.setBadgeBackgroundColor({ color: '#1f6feb' });
  await browser.action.setBadgeText({
    text: due > 0 ? `${Math.floor((fetched * 100) / due)}%` : '…',
  });
}
