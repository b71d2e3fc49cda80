import browser from 'webextension-polyfill';

// In `storage.session`, which ends with the browser's, under what is said of it: a note for each change that it has yet to
// follow …
const notesOf = (what: string) => `${what}-owed:`;
/** … and when all of it was last compared with the store. */
const comparedOf = (what: string) => `${what}-compared`;

/**
 * Has `work` store something that something in the cache is to follow, which is noted until `work` calls `settle`. Each change
 * has a note of its own, so that whoever ends takes back nobody else's, and holds a lock of its name while it lives, so that
 * nobody else takes back theirs. Where none can be left, the next comparison makes it good. Throws what `work` throws.
 */
export function owing<T>(
  what: string,
  work: (settle: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { session } = browser.storage;
  const key = notesOf(what) + crypto.randomUUID();
  return navigator.locks.request(key, async () => {
    await session.set({ [key]: true }).catch(() => undefined);
    return work(() => session.remove(key).catch(() => undefined));
  });
}

/**
 * Has `mend` make good what somebody owes who died, or had no room; also where nobody does, once for each `period` and for
 * each start of the browser. What whoever still writes owes is theirs: they may store it after `mend` has looked. `mend` tells
 * whether all of it is good then. Throws what it throws.
 */
export async function payOwed(
  what: string,
  period: string,
  mend: () => Promise<boolean>,
): Promise<void> {
  const { session } = browser.storage;
  const noted = await session.get(null);
  const notes = Object.keys(noted).filter((key) => key.startsWith(notesOf(what)));
  const owed = notes.length === 0 ? [] : await withoutLiving(notes);
  if (owed.length === 0 && noted[comparedOf(what)] === period) return;
  if (!(await mend())) return;
  await session.set({ [comparedOf(what)]: period });
  await session.remove(owed);
}

/** Those of the notes whose writers have ended. A lock is taken before its note is left: who holds none by now has gone. */
async function withoutLiving(notes: readonly string[]): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  return notes.filter((note) => !living.has(note));
}
