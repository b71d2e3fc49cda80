import { followModel } from '../../../core/access/models';
import type { Maker } from '../../../core/making/maker';
import { forgetNone } from '../../../core/session/noModel';
import { setMenus } from '../toolbar/menus';
import { offerPages } from './offerPages';

/**
 * Has pages and menus offer what the model that is chosen now makes. What is being made by another one, or with a key that is
 * there no more, ends; where no model is chosen everything does, and says why.
 */
export async function followChosen(maker: Pick<Maker, 'leaveOld'>): Promise<undefined> {
  // Whoever woke while it was being chosen may have seen none.
  await forgetNone();
  // The page that chose may have been closed before it saw to that.
  await followModel();
  await maker.leaveOld();
  await Promise.all([offerPages(), setMenus()]);
  return undefined;
}
