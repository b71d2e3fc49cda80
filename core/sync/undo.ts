import { outdateCards } from '../cards/fill';
import type { DigestHead } from '../paper';
import { isRemote } from '../schedule';
import { type Before, type DigestStores, withDigests } from '../store';
import { NOWHERE } from './drop';
import { exclusively } from './exclusively';

/**
 * Takes a run back to its restore point: what it added goes, what it replaced or removed comes back. The
 * versions that go are noted, so that the next run does not bring them again. Without a restore point
 * nothing happens; tells whether there was one.
 */
export function undoRun(run: number): Promise<boolean> {
  return exclusively(() => takeBack(run));
}

/** `undoRun` for whoever holds the lock. */
export async function takeBack(run: number): Promise<boolean> {
  await outdateCards();
  return withDigests(async (stores) => {
    const { befores, runs } = stores;
    const range = IDBKeyRange.bound([run], [run + 1], false, true);
    const [rows, logged] = await Promise.all([befores.getAll(range), runs.get(run)]);
    await Promise.all(rows.map((row) => putBack(stores, row)));
    await befores.delete(range);
    if (logged && rows.length > 0) await runs.put({ ...logged, undone: true });
    return rows.length > 0;
  });
}

async function putBack(stores: DigestStores, { source, id, head, entries }: Before): Promise<void> {
  const [now, kind] = await Promise.all([
    stores.heads.get([source, id]),
    stores.sources.get(source).then((found) => found?.kind),
  ]);
  if (head && entries) {
    await stores.heads.put(head);
    await stores.bodies.put({ source, id, entries });
  } else {
    await stores.heads.delete([source, id]);
    await stores.bodies.delete([source, id]);
  }
  if (kind && isRemote(kind)) await stores.declined.put(toNote(now, head ?? now, { source, id }));
}

function toNote(
  gone: DigestHead | undefined,
  shown: DigestHead | undefined,
  key: Pick<DigestHead, 'source' | 'id'>,
) {
  return {
    ...key,
    revision: gone?.revision ?? NOWHERE,
    reason: 'undone',
    title: shown?.title ?? key.id,
    at: Date.now(),
    before: shown?.papers.length ?? 0,
    after: gone?.papers.length ?? 0,
  } as const;
}
