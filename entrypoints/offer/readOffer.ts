import browser from 'webextension-polyfill';
import type { MakingProgress } from '../../core/making';
import type { Model } from '../../core/model';
import { type PaperId, recognise } from '../../core/paper';
import { readMaking, readModel } from '../../core/store/models';

/**
 * By which model a paper could be summarised, in which tab its abstract page is in front, and how far that is: what has come
 * stays where no model is chosen any more.
 */
export type MakingOffer = {
  readonly paper: PaperId;
  readonly model?: Model;
  readonly tab?: number;
  readonly progress?: MakingProgress;
};

/** Undefined where no model is chosen, and nothing is left of what one was asked for. */
export async function readOffer(paper: PaperId): Promise<MakingOffer | undefined> {
  const [chosen, tab, progress] = await Promise.all([
    readModel(),
    findAbstractTab(paper),
    readMaking(paper),
  ]);
  if (!chosen && !progress) return undefined;
  const model = chosen && withoutKey(chosen);
  return {
    paper,
    ...(model && { model }),
    ...(tab !== undefined && { tab }),
    ...(progress && { progress }),
  };
}

function withoutKey({ server, name }: Model): Model {
  return { server, name };
}

/** The tab in front, if it shows the abstract page of the paper. */
export async function findAbstractTab(paper: PaperId): Promise<number | undefined> {
  const [{ id, url = '' } = {}] = await browser.tabs.query({ active: true, currentWindow: true });
  const isThere = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/abs\//.test(url);
  return isThere && recognise(url)?.paper === paper ? id : undefined;
}
