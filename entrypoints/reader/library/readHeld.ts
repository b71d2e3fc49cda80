import { today } from '../../../core/day';
import { type Library, readAgain, readLibrary } from '../../../core/library';
import { readVisit } from '../../visits/readVisit';

/** What a page holds of the store; `visit` is the last day before this one on which the reader opened the popup. */
export type Held = { readonly library: Library; readonly visit: string | undefined };

/** Reads `all` of it, or only what the reader did where the rest is held already. */
export async function readHeld(before: Held | undefined, all: boolean): Promise<Held> {
  if (before && !all) return { ...before, library: await readAgain(before.library) };
  const [library, visit] = await Promise.all([readLibrary(before?.library), readVisit(today())]);
  return { library, visit };
}
