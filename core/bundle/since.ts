import browser from 'webextension-polyfill';
import { type Day, isDay } from '../day';

/** In `storage.local`: the note of the last import. */
export const BUNDLE = 'bundle';

/**
 * The day on which what ships was stored here for the first time; undefined where a version noted the import that did not note
 * this, or nothing can be read.
 */
export async function readSince(): Promise<Day | undefined> {
  const { [BUNDLE]: stored } = await browser.storage.local.get(BUNDLE).catch(() => ({}) as never);
  const { since } = Object(stored) as Record<string, unknown>;
  return typeof since === 'string' && isDay(since) ? since : undefined;
}
