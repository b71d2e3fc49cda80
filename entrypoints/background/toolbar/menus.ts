import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { readModel } from '../../../core/store/models';
import { speakAsSet } from '../../settings/speakAsSet';
import { findPages } from '../making/findPages';

/** Links that may lead to a paper; which do, `core/paper` says. */
const PAPERS = [
  ...['abs', 'pdf', 'html', 'format'].map((page) => `*://*.arxiv.org/${page}/*`),
  '*://*.alphaxiv.org/*',
  '*://huggingface.co/papers/*',
  '*://ar5iv.org/*',
];

/** What has summaries made, while a model is chosen. */
export const MAKE = 'make';
export const MAKE_LINKED = 'make-linked';

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
  if (!(await readModel())) return;
  const title = say('making.make');
  const pages = findPages('/abs/');
  if (pages)
    contextMenus.create({ id: MAKE, contexts: ['page'], documentUrlPatterns: pages, title });
  contextMenus.create({ id: MAKE_LINKED, contexts: ['link'], targetUrlPatterns: PAPERS, title });
}
