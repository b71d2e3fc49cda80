import { outdateCards } from '../cards/fill';
import type { Declined } from '../run';
import { type DigestKey, type DigestStores, withDigests } from '../store';
import { keepBefore } from './before';
import { exclusively } from './exclusively';
import { beginRun, endRun } from './journal';

/** Takes what was kept waiting: the offered version replaces the stored one, or the vanished digest goes. It can be undone as a run. */
export function acceptHeld([source, id]: DigestKey): Promise<void> {
  return exclusively(async () => {
    await outdateCards();
    const run = await beginRun('reader', [], Date.now());
    await withDigests(async (stores) => {
      const held = await stores.declined.get([source, id]);
      if (held) await settle(stores, held, run.id);
    });
    await endRun(run.id, Date.now());
  });
}

/** Keeps the stored version for good, until the source offers yet another one. */
export function keepStored(key: DigestKey): Promise<void> {
  return exclusively(() =>
    withDigests(async ({ declined }) => {
      const held = await declined.get(key);
      if (!held) return;
      const { offered: _offered, ...note } = held;
      await declined.put({ ...note, reason: 'undone' });
    }),
  );
}

/** Forgets that a version was not wanted: the next run of its source fetches it. */
export function wantAgain(key: DigestKey): Promise<void> {
  return exclusively(() =>
    withDigests(async ({ declined, sources }) => {
      await declined.delete(key);
      const source = await sources.get(key[0]);
      if (!source) return;
      // Else the source would say that nothing changed, and be right.
      const { validators: _old, ...rest } = source;
      await sources.put(rest);
    }),
  );
}

async function settle(stores: DigestStores, held: Declined, run: number): Promise<void> {
  const { source, id, offered } = held;
  const known = await stores.heads.get([source, id]);
  await keepBefore(stores, run, { source, id }, known);
  if (offered) {
    await stores.heads.put(offered.head);
    await stores.bodies.put({ source, id, entries: offered.entries });
  } else {
    await stores.heads.delete([source, id]);
    await stores.bodies.delete([source, id]);
  }
  await stores.declined.delete([source, id]);
}
