import { type CacheState, isDrawnNow, STATE } from '../cards';
import { COVERED_MONTHS } from '../covered';

/** What is read beside records to know whether to believe them. */
export const BELIEVED = [STATE, COVERED_MONTHS];

/**
 * What was read under those keys → do the records tell what the store has? Not while it changes, nor once that could not be
 * written: the cards follow the store last of all, and where they are current, so are the records.
 */
export function areBelieved(stored: Readonly<Record<string, unknown>>): boolean {
  const state = stored[STATE] as CacheState | undefined;
  const isOver = state?.holds === 'all' || state?.holds === 'some';
  return isOver && isDrawnNow(state) && typeof stored[COVERED_MONTHS] === 'string';
}
