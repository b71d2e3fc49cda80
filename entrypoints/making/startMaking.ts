import { readCard } from '../../core/cards';
import { readPageOffer } from '../../core/cards/offer';
import { findHolders } from '../../core/covered/holders';
import { hearBegin } from '../../core/messages/here';
import { waitForAnchor } from '../page/anchor';
import { isPrivatePage } from '../page/isPrivatePage';
import { parsePaperAddress, readPage } from '../page/readPage';
import { createMaking } from './createMaking';
import { hearMakingPresses } from './hearMakingPresses';
import { hearOwn } from './hearOwn';
import { createHost } from './host/createHost';
import { drawOffer } from './offer/drawOffer';
import { hearOffer } from './offer/hearOffer';
import { readPageAbstract } from './readText';

/** Offers to have the page's paper summarised, where the cards know that it has no summary, and shows what is being made of it. */
export async function startMaking(): Promise<void> {
  const asked = parsePaperAddress(location.href);
  if (!asked) return;
  const [offer, { place }, holders] = await Promise.all([
    readPageOffer(asked.paper),
    readCard(asked.paper),
    // Cards are of the newest papers; of the others this tells.
    findHolders(asked.paper),
  ]);
  if (!offer || !(await waitForAnchor(document))) return;
  const { paper, version } = readPage(document, asked);
  if (paper !== asked.paper) return;
  const host = createHost(offer.css, place);
  // Once the page has been painted, nothing comes into it that the reader has not asked for.
  const isEarly = performance.getEntriesByName('first-paint').length === 0;
  let { frame } = offer;
  const draw = () => drawOffer(frame);
  // Of a page that names no abstract nothing could be made.
  const hasText = readPageAbstract().abstract !== '';
  const isPrivate = isPrivatePage();
  const offered = {
    isOffered: !isPrivate && holders?.length === 0 && !offer.hasCard && isEarly && hasText,
    draw,
  };
  const making = createMaking(host, { paper, ...(version && { version }) }, offered);
  const tellOwn = hearOwn(paper, making);
  hearOffer((next) => {
    tellOwn(next !== undefined);
    // What a press comes to is said in the words that are there.
    if (next === undefined) offered.isOffered = false;
    else frame = next;
    making.renewOffer();
  });
  hearMakingPresses(host.root, paper, making);
  document.addEventListener('visibilitychange', () => document.hidden || making.look());
  hearBegin((from) => void making.begin(from));
  // What is made in other windows is nothing of a private one's.
  if (offer.isMaking && !isPrivate) making.watch();
  else if (offered.isOffered) host.show(draw());
}
