import { BUNDLE, leaveBundle } from '../../core/bundle';
import { writeMakings } from '../../core/cards/offer';
import { LIST_LOOK, LIST_STYLE } from '../../core/covered';
import { ask } from '../../core/messages';
import { clearMakings, readMakings } from '../../core/store/models';
import { clearEverything as clear } from '../../core/sync/clearEverything';
import { noteError } from '../following/noteError';
import { WELCOMED } from '../opening/welcomed';
import { note, readNoted } from '../visits/noted';
import { disconnect } from './model/inUse';
import { saveTerms } from './model/terms';

/** Clears all that is stored, set and noted; what ships stays away until the reader asks for it, and nobody is welcomed, nor told of an update, anew. */
export async function startAfresh(): Promise<void> {
  // What is being made else would be stored once all is cleared; a background that does not answer makes nothing.
  await ask('stopMakings', {}).catch(noteError);
  await leaveBundle();
  // First, or what is being made would be kept in what is cleared.
  await disconnect();
  await forgetMakings();
  const { told } = await readNoted();
  await clear([BUNDLE, WELCOMED, LIST_LOOK, LIST_STYLE]);
  if (told !== undefined) await note({ told });
  await clearMakings();
  await writeMakings([]);
  await saveTerms(undefined);
  try {
    // What was typed in the reader and never stored would be, the next time that it is opened.
    localStorage.clear();
  } catch {
    // A browser without it has kept none.
  }
}

/** Each by whoever makes them, who takes it out of what pages are told and show; what they do not answer for goes all the same. */
async function forgetMakings(): Promise<void> {
  for (const { paper } of await readMakings()) await ask('dropMaking', { paper }).catch(noteError);
  await clearMakings();
}
