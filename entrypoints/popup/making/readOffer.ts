import browser from 'webextension-polyfill';
import type { MakingProgress } from '../../../core/making';
import { type PaperId, recognise } from '../../../core/paper';
import { readMaking, readModel } from '../../../core/store/models';

/** The tab in front whose abstract page could be summarised, and how far that is. */
export type Offer = {
  readonly paper: PaperId;
  readonly tab: number;
  readonly progress?: MakingProgress;
};

/** Undefined where no model is chosen, or the tab in front shows no abstract page of the paper. */
export async function readOffer(paper: PaperId): Promise<Offer | undefined> {
  const [model, [tab]] = await Promise.all([
    readModel(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!model || tab?.id === undefined || !isAbstract(tab.url, paper)) return undefined;
  const progress = await readMaking(paper);
  return { paper, tab: tab.id, ...(progress && { progress }) };
}

function isAbstract(url = '', paper: PaperId): boolean {
  const isThere = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/abs\//.test(url);
  return isThere && recognise(url)?.paper === paper;
}
