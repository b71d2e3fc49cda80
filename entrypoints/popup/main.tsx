import { prepareDays } from '../../components/words/day';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { waitForGlimpse } from '../lastShown/showing';
import { anew, openPage } from '../settings/openPage';
import { PopupPage } from './PopupPage';
import { waitForFirst } from './read/takeFirstRead';

open();

/** What was shown last stands until the store has been read, and is taken over as it stands. */
async function open(): Promise<void> {
  const pressAgain = await waitForGlimpse();
  if (pressAgain) await waitForFirst();
  await openPage(anew(PopupPage), () => say('popup.title'));
  document.getElementById('root')?.removeAttribute('aria-busy');
  pressAgain?.();
  // The store may still be being read.
  prepareDays(language());
}
