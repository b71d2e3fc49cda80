import browser from 'webextension-polyfill';

// In `storage.session`, which ends with the browser's, under what is said of it: a note for each change that it has yet to
// follow …
const notesOf = (what: string) => `${what}-owed:`;
/** … and when all of it was last compared with the store. */
const comparedOf = (what: string) => `${what}-compared`;

/**
 * Notes that something in the cache is to follow what is about to be stored; gives what takes the note back. Each change
 * has a note of its own, so that whoever ends takes back nobody else's. Where none can be left, the next comparison makes
 * it good.
 */
export async function owe(what: string): Promise<() => Promise<void>> {
  const { session } = browser.storage;
  const key = notesOf(what) + crypto.randomUUID();
  await session.set({ [key]: true }).catch(() => undefined);
  return () => session.remove(key).catch(() => undefined);
}

/**
 * Has `mend` make good what somebody owes who died, or had no room; also where nobody does, once for each `period` and for
 * each start of the browser. `mend` tells whether all of it is good then. Throws what it throws.
 */
export async function payOwed(
  what: string,
  period: string,
  mend: () => Promise<boolean>,
): Promise<void> {
  const { session } = browser.storage;
  const noted = await session.get(null);
  const owed = Object.keys(noted).filter((key) => key.startsWith(notesOf(what)));
  if (owed.length === 0 && noted[comparedOf(what)] === period) return;
  if (!(await mend())) return;
  await session.set({ [comparedOf(what)]: period });
  await session.remove(owed);
}
