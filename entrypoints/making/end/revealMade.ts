import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';

/** A panel that is taken out comes back three times; whoever takes it out more often means it. */
const TIMES = 5;
/** If by then no panel has come, in milliseconds, what stands in its place goes all the same. */
const PATIENCE_MS = 3000;

/**
 * Has the page's panel made anew, now that the paper has another summary: the script that shows panels runs once more, and
 * finds it in the cards. `leave` is called the moment it stands there.
 */
export async function revealMade(paper: PaperId, leave: () => void): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    document.querySelector('yoyak-panel')?.remove();
    // Whoever puts it back does so by then, and before the next paint.
    await Promise.resolve();
  }
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
