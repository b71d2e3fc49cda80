import { outdateCards } from '../cards/fill';
import type { DigestHead } from '../paper';
import { isRemote } from '../schedule';
import { BESIDE, type Before, type DigestStores, withDigests, withStore } from '../store';
import { NOWHERE } from './drop';
import { exclusively } from './exclusively';
import { putBackRest } from './restore';

/**
 * Takes a run back to its restore point: what it added goes, what it replaced or removed comes back. The
 * versions that go are noted, so that the next run does not bring them again. After a restored backup
 * everything beside the digests comes back as well. Tells whether there was a restore point.
 */
export function undoRun(run: number): Promise<boolean> {
  const undo = async () => {
    const beside = await withStore((db) => db.get('befores', [run, BESIDE.source, BESIDE.id]));
    if (beside?.beside) await putBackRest(beside.beside);
    await outdateCards();
    return withDigests(async (stores) => {
      const { befores, runs } = stores;
      const range = IDBKeyRange.bound([run], [run + 1], false, true);
      const [rows, logged] = await Promise.all([befores.getAll(range), runs.get(run)]);
      const digests = rows.filter(({ id }) => id !== BESIDE.id);
      // What a backup brought is noted nowhere: it came from no source.
      await Promise.all(digests.map((row) => putBack(stores, row, { note: !beside })));
      await befores.delete(range);
      if (logged && rows.length > 0) await runs.put({ ...logged, undone: true });
      return rows.length > 0;
    });
  };
  return exclusively(undo, { anew: true });
}

async function putBack(
  stores: DigestStores,
  { source, id, head, entries }: Before,
  { note }: { readonly note: boolean },
): Promise<void> {
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
  if (note && kind && isRemote(kind))
    await stores.declined.put(toNote(now, head ?? now, { source, id }));
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
