import { BUNDLE, leaveBundle } from '../../core/bundle';
import { writeMakings } from '../../core/cards/offer';
import { LIST_LOOK, LIST_STYLE } from '../../core/covered';
import { ask } from '../../core/messages';
import { clearMakings } from '../../core/store/models';
import { clearEverything as clear } from '../../core/sync/clearEverything';
import { report } from '../following/report';
import { WELCOMED } from '../opening/welcomed';
import { disconnect } from './model/inUse';
import { saveTerms } from './model/terms';

/** Clears all that is stored, set and noted; what ships stays away until the reader asks for it, and nobody is welcomed anew. */
export async function clearEverything(): Promise<void> {
  // What is being made else would be stored once all is cleared; a background that does not answer makes nothing.
  await ask('stopMakings', {}).catch(report);
  await leaveBundle();
  await clear([BUNDLE, WELCOMED, LIST_LOOK, LIST_STYLE]);
  await clearMakings();
  await writeMakings([]);
  await saveTerms(undefined);
  await disconnect();
  try {
    // What was typed in the reader and never stored would be, the next time that it is opened.
    localStorage.clear();
  } catch {
    // A browser without it has kept none.
  }
}
