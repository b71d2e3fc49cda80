import browser from 'webextension-polyfill';
import { Failure } from '../../core/failure';
import { tellBegin } from '../../core/messages/here';

/** A script that was just brought has to read what it offers before it hears anything: it is told so often, each so long after the other, in milliseconds. */
const TRIES = 30;
const PAUSE_MS = 100;

/**
 * Has a summary begun of the paper whose abstract page a tab shows; where no script of ours hears that, one is brought. Throws
 * `Failure` `model-no-text` where none may be, or none hears of it then.
 */
export async function beginIn(tab: number): Promise<void> {
  if (await isHeard(tab)) return;
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/making.js'] })
    .catch((cause: unknown) => {
      throw new Failure('model-no-text', String(cause), { cause });
    });
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await isHeard(tab)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Failure('model-no-text', `Nothing hears in tab ${tab}`);
}

function isHeard(tab: number): Promise<boolean> {
  return tellBegin(tab, 'abstract').catch(() => false);
}
