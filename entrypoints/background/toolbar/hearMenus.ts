import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Maker } from '../../../core/making/maker';
import { recognise } from '../../../core/paper';
import { beginIn } from '../../opening/beginIn';
import { writePin } from '../../opening/pin';
import { createReaderOpener, createViewOpener } from '../openReader';
import { report } from '../report';
import { MAKE, MAKE_LINKED } from './menus';
import { openTeller } from './openTeller';
import { openSidePanel } from './sidePanel';

/**
 * Hears presses in the menus of the toolbar's icon, of links and of pages: the panel opens beside the tab, with the link's paper where one was pressed; that paper opens
 * in the reader where the browser has no panel. Or a summary is begun: in the tab that shows the paper, else by `askAll`, and
 * the reader shows how that comes along, or why it could not be.
 */
export function hearMenus({ askAll }: Pick<Maker, 'askAll'>): void {
  const openReader = createReaderOpener();
  const openView = createViewOpener();
  const tellFailed = openTeller();
  const open = async ({ linkUrl }: Menus.OnClickData, tab: Tabs.Tab | undefined) => {
    if (tab?.id === undefined) return;
    const paper = linkUrl === undefined ? undefined : recognise(linkUrl)?.paper;
    if (linkUrl !== undefined && !paper) return;
    // Nothing before: a browser opens it in the press alone. One that will not has a reader all the same.
    const opened = openSidePanel(tab.id).catch((error) => {
      report(error);
      return false;
    });
    if (paper) await writePin({ paper, tab: tab.id }).catch(report);
    if (!(await opened) && paper) await openReader(paper);
  };
  const make = async ({ linkUrl = '' }: Menus.OnClickData, tab: Tabs.Tab | undefined) => {
    if (linkUrl === '') return tab?.id === undefined ? undefined : beginIn(tab.id);
    const paper = recognise(linkUrl)?.paper;
    if (!paper) return;
    await askAll([paper]);
    await openView('?view=making');
  };
  browser.contextMenus?.onClicked.addListener((press, tab) => {
    const isLinked = press.menuItemId === MAKE_LINKED;
    // What is made is stored, which a private window's is not: the panel says so, where no menu can be hidden in one.
    const isMade = press.menuItemId === MAKE || (isLinked && tab?.incognito !== true);
    if (isMade) void make(press, tab).catch((error) => tellFailed('?view=making', error));
    else void open(press, tab).catch(report);
  });
}
