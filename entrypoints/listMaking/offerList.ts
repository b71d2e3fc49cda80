import browser from 'webextension-polyfill';
import { LIST_KEYS } from '../../core/cards/offer';
import { coveredKey } from '../../core/covered';
import { BELIEVED } from '../../core/covered/believed';
import { ask } from '../../core/messages';
import { isPrivatePage } from '../page/isPrivatePage';
import { createOffer } from './createOffer';
import { type Bare, findBare } from './findBare';
import { findListed } from './findListed';
import { pressOffer, tellDevelopers } from './pressOffer';

/** Offers to have a list's papers without a summary summarised, as long as there are any. */
export async function offerList(): Promise<void> {
  if (isPrivatePage()) return;
  let shown: ReturnType<typeof show> | undefined;
  const look = async () => {
    const now = await findBare();
    if (now && shown && isSame(now, shown.bare)) return shown.renew(now);
    shown?.leave();
    // By another model, in other words, or once it is known what is covered.
    shown = now && show(now);
  };
  const told = new Set([...LIST_KEYS, ...BELIEVED, ...findListed().map(coveredKey)]);
  // What has been summarised, here or elsewhere, is offered no more.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => told.has(key)))
      look().catch(tellDevelopers);
  });
  await look();
}

function isSame(one: Bare, other: Bare): boolean {
  return JSON.stringify([one.frame, one.css]) === JSON.stringify([other.frame, other.css]);
}

/** Stands what is offered in the page. */
function show(bare: Bare) {
  const offer = createOffer(bare);
  let { papers } = bare;
  offer.part.addEventListener('click', ({ target, isTrusted }) => {
    const button = isTrusted && target instanceof Element && target.closest('button');
    if (!button) return;
    if (button.matches('.see')) ask('showMakings', {}).catch(tellDevelopers);
    else if (button.ariaBusy !== 'true') void pressOffer(offer, papers);
  });
  const renew = (now: Bare) => {
    ({ papers } = now);
    offer.count(papers.length);
    offer.stand();
  };
  renew(bare);
  return { bare, renew, leave: offer.leave };
}
