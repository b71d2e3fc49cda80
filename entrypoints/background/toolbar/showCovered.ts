import browser from 'webextension-polyfill';
import { say } from '../../../components/words/say';
import { type CacheState, cardKey, STATE } from '../../../core/cards';
import { findHolders } from '../../../core/covered/holders';
import { type PaperId, recognise } from '../../../core/paper';
import { byPaper } from '../../../core/query';
import { speakAsSet } from '../../settings/speakAsSet';

const SIZES = [16, 32, 48] as const;

/** Has the icon of a tab say that there is a summary of the paper there; it says so until the tab goes elsewhere. */
export async function showCovered(tabId: number): Promise<void> {
  await speakAsSet();
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/covered-${size}.png`]));
  const title = `${say('extension.name')}: ${say('toolbar.covered')}`;
  // A tab that has been closed meanwhile shows nothing.
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/** Does the same where a tab stands at a paper's address whose page no script of ours is in. */
export async function showIfCovered(tabId: number, url: string | undefined): Promise<void> {
  const paper = url === undefined ? undefined : recognise(url)?.paper;
  if (paper && (await isCovered(paper))) await showCovered(tabId);
}

/** The cards tell of nearly every paper; the store is asked of what is too old to have one. */
async function isCovered(paper: PaperId): Promise<boolean> {
  const key = cardKey(paper);
  const { [key]: card, [STATE]: state } = await browser.storage.local.get([key, STATE]);
  if (card !== undefined) return true;
  if ((state as CacheState | undefined)?.holds === 'all') return false;
  return (await byPaper(paper, await findHolders(paper))).length > 0;
}
