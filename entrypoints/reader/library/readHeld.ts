import { readSince } from '../../../core/bundle/since';
import { findNews } from '../../../core/catchUp/findNews';
import { today } from '../../../core/day';
import { type Library, readAgain, readLibrary } from '../../../core/library';
import { readVisit } from '../../visits/readVisit';

/**
 * What a page holds of the store: `news` are its days without what came with the extension, and `visit` is the last day before
 * this one on which the reader opened the popup.
 */
export type Held = {
  readonly library: Library;
  readonly news: Library['days'];
  readonly visit: string | undefined;
};

/** Before the store has answered. */
export const nothingHeld: Held = {
  library: { heads: [], days: [], readings: new Map(), sources: [] },
  news: [],
  visit: undefined,
};

/** Reads `all` of it, or only what the reader did where the rest is held already. */
export async function readHeld(before: Held | undefined, all: boolean): Promise<Held> {
  if (before && !all) return { ...before, library: await readAgain(before.library) };
  const [library, since, visit] = await Promise.all([
    readLibrary(before?.library),
    readSince(),
    readVisit(today()),
  ]);
  const isSame = before !== undefined && before.library.days === library.days;
  return { library, news: isSame ? before.news : findNews(library.days, since), visit };
}
