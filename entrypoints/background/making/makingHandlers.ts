import browser from 'webextension-polyfill';
import { Failure } from '../../../core/failure';
import type { Maker } from '../../../core/making/maker';
import type { Handlers, Sender } from '../../../core/messages';
import { shows } from '../../../core/messages/mayAskOf';
import type { MakingMessages } from '../../../core/messages/ofMaking';
import { createReaderOpener, createViewOpener } from '../openReader';
import { createTabOpener } from '../openTab';
import { isList } from './isList';
import { ofShown } from './ofShown';
import { toMakingWish } from './toMakingWish';

/** What the background does for what is asked about summaries that a model makes. */
export function createMakingHandlers(maker: Maker): Pick<Handlers, keyof MakingMessages> {
  const openReader = createReaderOpener({ search: '&edit' });
  const openView = createViewOpener();
  const openTab = createTabOpener();
  return {
    make: async (given, from) => {
      refuse(from);
      if (!shows(given.paper, from.url)) return undefined;
      await maker.ask([await toMakingWish(given)]);
      return undefined;
    },
    goOn: ofShown(
      async ({ paper, anew }) => void (await maker.goOn(paper, anew ? [anew] : [])),
      refuse,
    ),
    stopMaking: ofShown(async ({ paper }) => void (await maker.stop(paper))),
    stopMakings: async () => void (await maker.stop()),
    keepMaking: ofShown(({ paper }) => maker.accept(paper), refuse),
    renew: async (_paper, { tab, url = '' }) => {
      if (tab === undefined || !url.includes('/abs/')) return undefined;
      const files = ['/content-scripts/arxiv.js'];
      await browser.scripting.executeScript({ target: { tabId: tab }, files });
      return undefined;
    },
    edit: ({ paper }) => openReader(paper),
    dropMaking: async ({ paper }) => void (await maker.drop(paper)),
    makeAll: async ({ papers, from }, sender) => {
      refuse(sender);
      return void (await maker.askAll(papers, from));
    },
    makeListed: async ({ papers }, from) => {
      refuse(from);
      if (isList(from.url ?? '')) await maker.askAll(papers);
      return undefined;
    },
    showMakings: () => openView('?view=making'),
    chooseModel: () => openTab(browser.runtime.getURL('/options.html#model')),
  };
}

/** What is made is stored, and in a private window nothing is noted of what is read. */
function refuse({ isPrivate }: Sender): void {
  if (isPrivate) throw new Failure('model-private', 'a private window');
}
