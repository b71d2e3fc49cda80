import browser from 'webextension-polyfill';
import { STATE } from '../../../core/cards';
import { OFFER } from '../../../core/cards/offer';
import { READINGS } from '../../../core/session/readings';
import { SETTINGS, toSettings } from '../../../core/settings';
import { offerPages } from '../making/offerPages';
import { dressLists } from '../pages/dressLists';
import { followHold } from '../pages/followHold';
import { tellGone } from '../pages/tellGone';
import { tellTabs } from '../pages/tellTabs';
import { report } from '../report';
import { planMidnight } from '../runs/alarm';
import { setMenus } from './menus';
import { showIfCovered } from './showCovered';

/** Pages of papers in which no script of ours runs; Firefox alone can hear of them and of no other. */
const PAGES = ['pdf', 'html'].map((page) => `*://arxiv.org/${page}/*`);

/** Keeps the toolbar, the menus, pages of arXiv and the words in lists what they should be, as the reader reads, sets and walks; `show` is for the badge. */
export function hearChanges(show: () => Promise<void>): void {
  browser.storage.onChanged.addListener((changes) => {
    if (READINGS in changes || SETTINGS in changes || STATE in changes) void show().catch(report);
    void tellTabs(changes).catch(report);
    void tellGone(changes).catch(report);
    // A model was chosen, or given up.
    if (OFFER in changes) void setMenus().catch(report);
    if (SETTINGS in changes) void planMidnight().catch(report);
    const set = changes[SETTINGS];
    if (!set) return;
    const [before, after] = [toSettings(set.oldValue), toSettings(set.newValue)];
    if (before.language !== after.language) {
      void setMenus().catch(report);
      void dressLists().catch(report);
      void offerPages().catch(report);
    }
    if (before.hold !== after.hold) void followHold().catch(report);
  });
  if (import.meta.env.FIREFOX) hearPages();
}

function hearPages(): void {
  try {
    browser.tabs.onUpdated.addListener(
      (id, { status }, { url }) => {
        if (status === 'complete') void showIfCovered(id, url).catch(report);
      },
      { urls: PAGES, properties: ['status'] },
    );
  } catch (error) {
    // Firefox for Android takes no filter, and throws; without one every tab would wake the background.
    report(error);
  }
}
