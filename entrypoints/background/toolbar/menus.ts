import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { recognise } from '../../../core/paper';
import { writePin } from '../../opening/pin';
import { speakAsSet } from '../../settings/speakAsSet';
import { createReaderOpener } from '../openReader';
import { report } from '../report';
import { openSidePanel } from './sidePanel';

/** Links that may lead to a paper; which do, `recognise` says. */
const PAPERS = [
  ...['abs', 'pdf', 'html', 'format'].map((page) => `*://*.arxiv.org/${page}/*`),
  '*://*.alphaxiv.org/*',
  '*://huggingface.co/papers/*',
  '*://ar5iv.org/*',
];

let turn: Promise<void> = Promise.resolve();

/**
 * Puts the entries into the menus of the toolbar's icon and of links, in the reader's language, one time after the other: two
 * at once would make each entry twice, which a browser refuses. A browser may have none.
 */
export function setMenus(): Promise<void> {
  turn = turn.then(makeMenus, makeMenus);
  return turn;
}

async function makeMenus(): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await speakAsSet();
  await contextMenus.removeAll();
  contextMenus.create({ id: 'panel', contexts: ['action'], title: say('toolbar.panel') });
  contextMenus.create({
    id: 'link',
    contexts: ['link'],
    targetUrlPatterns: PAPERS,
    title: say('toolbar.link'),
  });
}

/**
 * Hears presses in those menus: the panel opens beside the tab, with the link's paper where one was pressed; that paper opens
 * in the reader where the browser has no panel.
 */
export function hearMenus(): void {
  const openReader = createReaderOpener();
  const open = async ({ linkUrl }: Menus.OnClickData, tab: Tabs.Tab | undefined) => {
    if (tab?.id === undefined) return;
    const paper = linkUrl === undefined ? undefined : recognise(linkUrl)?.paper;
    if (linkUrl !== undefined && !paper) return;
    // Nothing before: a browser opens it in the press alone.
    const opened = openSidePanel(tab.id);
    if (paper) await writePin({ paper, tab: tab.id });
    if (!(await opened) && paper) await openReader(paper);
  };
  browser.contextMenus?.onClicked.addListener((press, tab) => void open(press, tab).catch(report));
}
