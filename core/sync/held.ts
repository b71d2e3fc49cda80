import { outdateCards } from '../cards/outdated';
import type { Declined } from '../run';
import { type DigestKey, type DigestStores, withDigests } from '../store';
import { deleteDigest, digestKey, putDigest } from '../store/digests';
import { exclusively } from './exclusively';
import { asRun } from './log/asRun';
import { keepBefore } from './write/before';

/**
 * Takes what was kept waiting: each offered version replaces the stored one, each vanished digest goes. All
 * of it or nothing, and it can be undone as one run.
 */
export function acceptHeld(keys: readonly DigestKey[]): Promise<void> {
  return exclusively(async () => {
    await outdateCards();
    await asRun('reader', [], async (run) => {
      await withDigests(async (stores) => {
        for (const key of keys) {
          const held = await stores.declined.get(key);
          if (held) await takeOffered(stores, held, run);
        }
      });
      return new Map();
    });
  });
}

/** Keeps the stored versions for good, until the source offers yet other ones. */
export function keepStored(keys: readonly DigestKey[]): Promise<void> {
  return exclusively(() =>
    withDigests(async ({ declined }) => {
      for (const key of keys) {
        const held = await declined.get(key);
        if (!held) continue;
        const { offered: _offered, ...note } = held;
        await declined.put({ ...note, reason: 'undone' });
      }
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

async function takeOffered(stores: DigestStores, held: Declined, run: number): Promise<void> {
  const key = digestKey(held);
  await keepBefore(stores, run, held, await stores.heads.get(key));
  if (held.offered) await putDigest(stores, held.offered);
  else await deleteDigest(stores, key);
  await stores.declined.delete(key);
}
