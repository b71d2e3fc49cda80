import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import { takeOut } from '../../page/takeOut';

/** If by then no panel has come, in milliseconds, what stands in its place goes all the same. */
const PATIENCE_MS = 3000;

/**
 * Has the page's panel made anew, now that the paper has another summary: the script that shows panels runs once more, and
 * finds it in the cards. `leave` is called the moment it stands there.
 */
export async function revealMade(paper: PaperId, leave: () => void): Promise<void> {
  await takeOut();
  const done = () => {
    observer.disconnect();
    clearTimeout(timer);
    leave();
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector('yoyak-panel')) done();
  });
  observer.observe(document, { childList: true, subtree: true });
  const timer = setTimeout(done, PATIENCE_MS);
  // The script takes itself for the second one of the page else.
  delete (globalThis as { yoyak?: true }).yoyak;
  await ask('renew', { paper }).catch(done);
}
