import browser from 'webextension-polyfill';
import { today } from '../day';
import { fillCovered } from './fillCovered';

// In `storage.session`, which ends with the browser's: the day on which all records were last compared with the store …
const COMPARED = 'covered-compared';
/** … and a note for each change of readings that records have yet to follow. */
const OWED = 'covered-owed:';

/**
 * Notes that records are to follow what is about to be stored; gives what takes the note back. Where no note can be left,
 * the comparison of the next day makes it good.
 */
export async function oweRecords(): Promise<() => Promise<void>> {
  const { session } = browser.storage;
  const key = OWED + crypto.randomUUID();
  await session.set({ [key]: true }).catch(() => undefined);
  return () => session.remove(key).catch(() => undefined);
}

/**
 * Makes the records say what the store says where they may not: where somebody died, or had no room, before they followed
 * what the reader did. What got lost or is damaged without anyone's noticing is found once a day, and when the browser has
 * started; to compare all that is stored takes the longer, the more that is. Throws `Failure`.
 */
export async function mendCovered(): Promise<void> {
  const { session } = browser.storage;
  const noted = await session.get(null);
  const owed = Object.keys(noted).filter((key) => key.startsWith(OWED));
  const day = today();
  if (owed.length === 0 && noted[COMPARED] === day) return;
  await fillCovered();
  await session.set({ [COMPARED]: day });
  await session.remove(owed);
}
