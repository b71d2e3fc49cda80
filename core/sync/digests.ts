import { isBuiltIn } from '../builtIn';
import { outdateCards } from '../cards/outdated';
import type { DigestHead } from '../paper';
import { digest } from '../query';
import type { Declined } from '../run';
import { isRemote } from '../schedule';
import { type Before, type RunStores, withRuns } from '../store';
import { deleteDigest, digestKey, putDigest, type StoredDigest } from '../store/digests';
import { exclusively } from './exclusively';
import { logRemoval, logReturn, withOrWithoutLog } from './log/removal';
import { putBackMade } from './restore/putBackMade';
import { putBackNote } from './restore/putBackNote';
import { keepBefore, pruneBefores } from './write/before';

/** A digest as it was removed, with what was noted of it, and the run of the log that keeps it; none where there was no room. */
export type RemovedDigest = StoredDigest & Pick<Before, 'noted'> & { readonly run?: number };

/**
 * Takes one digest out of the store, as a run of the log, and gives it, for `restoreDigest` at once; later `undoRun`
 * brings it back. What came from elsewhere is noted, so that this version does not come again, nor a newer one that was not taken.
 */
export function removeDigest(
  head: DigestHead,
  now = Date.now(),
): Promise<RemovedDigest | undefined> {
  const { source, id, title } = head;
  const key = digestKey(head);
  return exclusively(async () => {
    const stored = await digest(key);
    await outdateCards();
    const kept = await withOrWithoutLog((logged) =>
      withRuns(async (stores) => {
        const removal = { cause: 'remove', source, id, title, digests: 1 } as const;
        const run = stored && logged ? await logRemoval(stores, removal, now) : undefined;
        const noted = await stores.declined.get(key);
        const before = { source, id, ...(noted && { noted }) };
        if (run !== undefined) await keepBefore(stores, run, before, stored?.head);
        await noteRemoved(stores, stored?.head ?? head, noted, now);
        await deleteDigest(stores, key);
        return { ...(noted && { noted }), ...(run !== undefined && { run }) };
      }),
    );
    await pruneBefores();
    return stored && { ...stored, ...kept };
  });
}

/** Puts a removed digest back; false where it has come back since, or its source has gone. */
export function restoreDigest({ head, entries, noted, run }: RemovedDigest): Promise<boolean> {
  const { source, id } = head;
  return exclusively(async () => {
    await outdateCards();
    return withRuns(async (stores) => {
      const [now, place] = await Promise.all([
        stores.heads.get(digestKey(head)),
        stores.sources.get(source),
      ]);
      // The reader's own of that day may have begun anew: what went comes back beside that.
      const row = { run: 0, source, id, head, entries };
      if (source === 'made') {
        if ((await putBackMade(stores, [row])) === 0) return false;
      } else {
        if (now || !(place || isBuiltIn(source))) return false;
        await putBackNote(stores, { source, id, ...(noted && { noted }) });
        await putDigest(stores, { head, entries });
      }
      if (run === undefined) return true;
      await stores.befores.delete([run, source, id]);
      await logReturn(stores, run, head);
      return true;
    });
  });
}

async function noteRemoved(
  { declined, sources }: RunStores,
  { source, id, revision, title, papers }: DigestHead,
  noted: Declined | undefined,
  at: number,
): Promise<void> {
  const kind = (await sources.get(source))?.kind;
  if (!kind || !isRemote(kind)) return;
  const counts = { before: papers.length, after: papers.length, at };
  // Its source may list the one that was looked at since, or have gone back to this.
  const other = noted?.revision;
  await declined.put({
    source,
    id,
    revision,
    ...(other && other !== revision && { other }),
    reason: 'removed',
    title,
    ...counts,
  });
}
