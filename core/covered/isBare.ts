import browser from 'webextension-polyfill';
import { type CacheState, isDrawnNow, STATE } from '../cards';
import { COVERED, COVERED_MONTHS, coveredKey, parseCovered } from '../covered';
import type { PaperId } from '../paper';

/**
 * Is it sure that no digest has a paper? Not while the store changes, nor where what is noted of it is lost. However much is
 * stored, it takes one read of one month.
 */
export async function isBare(paper: PaperId): Promise<boolean> {
  const key = coveredKey(paper);
  const stored = await browser.storage.local.get([STATE, COVERED_MONTHS, key]);
  const state = stored[STATE] as CacheState | undefined;
  const months = stored[COVERED_MONTHS];
  // The cards follow the store last of all: where they are current, so are the records.
  if (!isDrawnNow(state) || state?.holds === 'unknown' || typeof months !== 'string') return false;
  if (!months.split(' ').includes(key.slice(COVERED.length))) return true;
  return typeof stored[key] === 'string' && !parseCovered(stored[key]).has(paper);
}
