import browser from 'webextension-polyfill';
import { type CacheState, STATE } from '../../../core/cards';
import { areCardsCurrent } from '../../../core/cards/outdated';

/**
 * Gives the moment at which the cards next say that they are current. To ask for it again and again is work beside theirs, and is
 * answered late: what follows the cards keeps the page busy.
 */
export async function watchCards(): Promise<number> {
  const { local } = browser.storage;
  const { set } = local;
  const moment = await new Promise<number>((resolve) => {
    local.set = async (items) => {
      await set.call(local, items);
      const state = items[STATE] as CacheState | undefined;
      if (state?.holds === 'all' || state?.holds === 'some') resolve(performance.now());
    };
  });
  local.set = set;
  if (!(await areCardsCurrent())) throw new Error('the cards are not current');
  return moment;
}
