import browser, { type Storage } from 'webextension-polyfill';
import { markKey } from '../../../core/cards';
import { tellMarks } from '../../../core/messages/marks';
import { recognise } from '../../../core/paper';

type Changes = Readonly<Record<string, Storage.StorageChange>>;

/**
 * What changed in the cache → each tab that shows a paper whose bookmark was set or cleared hears of it. Its script could hear
 * of the cache by itself, but then of every card too.
 */
export async function tellTabs(changes: Changes): Promise<void> {
  if (!Object.keys(changes).some((key) => key.startsWith(markKey('')))) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: scripts.flatMap(({ matches }) => matches) });
  for (const { id, url = '' } of tabs) {
    const paper = recognise(url)?.paper;
    const change = paper && changes[markKey(paper)];
    // In a tab that sleeps or shows an error nobody hears.
    if (id !== undefined && change)
      tellMarks(id, { [paper]: change.newValue === true }).catch(() => undefined);
  }
}
