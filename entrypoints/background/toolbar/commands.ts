import browser, { type Tabs } from 'webextension-polyfill';
import { findHolders } from '../../../core/covered/holders';
import { recognise } from '../../../core/paper';
import { bookmarks, byPaper } from '../../../core/query';
import { bookmark } from '../../../core/reading';
import { report } from '../report';
import { openTeller } from './openTeller';
import { openSidePanel } from './sidePanel';

/** Hears the keys that the manifest names and that no browser does by itself. */
export function hearCommands(): void {
  const tellFailed = openTeller();
  browser.commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    // Before anything is awaited: it is opened in the press alone.
    if (name === 'panel' && tab?.id !== undefined) void openSidePanel(tab.id).catch(report);
    if (name === 'bookmark') void bookmarkTab(tellFailed).catch(report);
  });
}

/** Bookmarks the paper of the active tab, or clears its bookmark; a paper without a summary has none. What fails is told. */
async function bookmarkTab(tellFailed: ReturnType<typeof openTeller>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const paper = tab?.url === undefined ? undefined : recognise(tab.url)?.paper;
  if (!paper) return;
  try {
    const marked = (await bookmarks()).some((reading) => reading.paper === paper);
    if (marked || (await byPaper(paper, await findHolders(paper))).length > 0)
      await bookmark(paper, !marked);
  } catch (error) {
    tellFailed(`?paper=${encodeURIComponent(paper)}`, error);
  }
}
