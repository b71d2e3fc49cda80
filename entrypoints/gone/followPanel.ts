import { readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import { recognise } from '../../core/paper';
import { takeOut } from '../page/takeOut';
import { showsDigest } from './showsDigest';

const place = globalThis as { yoyakTaken?: true; yoyak?: true };

/**
 * Once nobody looks, so that nothing moves before their eyes: a panel whose summary no digest has any more goes, and another
 * one's comes in its place; one that went so comes back with its summary.
 */
export async function followPanel(): Promise<void> {
  const paper = recognise(location.href)?.paper;
  const find = () => document.querySelector('yoyak-panel')?.shadowRoot?.querySelector('.panel');
  if (!paper || !(find() || place.yoyakTaken)) return;
  await untilHidden();
  const card = await readCard(paper);
  const frame = card.frame ?? (card.none ? undefined : await ask('frame', { paper }));
  const panel = find();
  if (panel instanceof HTMLElement) {
    const { source = '', id = '' } = panel.dataset;
    if (frame && showsDigest(frame, { source, id })) return;
    await takeOut();
    place.yoyakTaken = true;
  }
  if (!frame) return;
  // The script that shows panels takes itself for the second one of the page else.
  delete place.yoyak;
  await ask('renew', { paper });
}

function untilHidden(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
