import { leaveBundle } from '../../core/bundle';
import { clearEverything as clear } from '../../core/sync/clearEverything';

/** Clears all that is stored and set; what ships stays away until the reader asks for it. */
export async function clearEverything(): Promise<void> {
  await leaveBundle();
  await clear();
}
