import browser from 'webextension-polyfill';
import { takeBackWish, writeWish } from '../../core/cards/wish';
import { Failure } from '../../core/failure';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { hearElsewhere } from './followMark';
import type { PanelState } from './showState';

/**
 * What a press on the bookmark does. It is noted and told in the press itself, as the page may be left at once; the button waits
 * until one of both has come through, and shows what is stored if none has, or what is set elsewhere.
 */
export function createBookmarking(
  paper: PaperId,
  first: Pick<PanelState, 'bookmarked' | 'keeps'>,
  update: (change: Partial<PanelState>) => void,
): (shown: NonNullable<PanelState['keeps']>) => Promise<void> {
  let stored = first;
  let wanted = stored.bookmarked;
  let presses = 0;
  hearElsewhere((on) => {
    if (on === wanted) return;
    stored = { bookmarked: on, keeps: undefined };
    wanted = on;
    update(stored);
  });
  return async ({ source, id }) => {
    presses += 1;
    const press = presses;
    const show = ({ bookmarked, keeps }: typeof stored) => {
      if (press === presses) update({ bookmarked, keeps, saving: false });
    };
    const on = !wanted;
    wanted = on;
    const wish = { on, source, id, at: Date.now() };
    const noted = writeWish(paper, wish);
    const told = ask('bookmark', { paper, ...wish });
    update({ saving: true });
    try {
      await Promise.any([noted, told]);
      show({ bookmarked: on, keeps: on ? { source, id } : undefined });
      const { bookmarked, of } = await told;
      stored = { bookmarked, keeps: of };
      show(stored);
      // A note that came later than its message has nobody else to take it away.
      await noted.catch(() => undefined);
      if (press === presses) await takeBackWish(paper, wish).catch(() => undefined);
    } catch (error) {
      const isNoted = await noted.then(() => true).catch(() => false);
      // Nobody has said no: it is done as soon as the background is there again.
      if (isNoted && browser.runtime?.id && !(error instanceof Failure)) return;
      if (press === presses) {
        wanted = stored.bookmarked;
        takeBackWish(paper, wish).catch(() => undefined);
      }
      show(stored);
      throw error;
    }
  };
}
