import type { DigestHead, Problem } from '../../paper';
import { standsAlone } from '../../run';
import { type Before, type DigestKey, type DigestStores, withRuns } from '../../store';

/** How many runs can be taken back, those apart that stand alone. */
const POINTS_KEPT = 5;
/** How many problems of a digest are kept: a text can be written to have hundreds of thousands. */
const DIGEST_PROBLEMS_KEPT = 100;

/**
 * Notes, once a run, what stood in a digest's place before the run touched it: `known`, or nothing. To be
 * called before the new version is put. A run that was cut off goes on under its number and finds its notes.
 */
export async function keepBefore(
  { befores, bodies }: DigestStores,
  run: number,
  { source, id, put, noted }: Pick<Before, 'source' | 'id' | 'put' | 'noted'>,
  known: DigestHead | undefined,
  problems: readonly Problem[] = [],
): Promise<void> {
  // Asked for at once: what is put right after this call comes later.
  const [kept, body] = await Promise.all([
    befores.getKey([run, source, id]),
    known && bodies.get([source, id]),
  ]);
  if (kept) return;
  const entries = body?.entries;
  await befores.put({
    run,
    source,
    id,
    ...(known && entries && { head: known, entries }),
    ...(put && { put }),
    ...(noted && { noted }),
    ...(problems.length > 0 && { problems: problems.slice(0, DIGEST_PROBLEMS_KEPT) }),
  });
}

/**
 * Lets go of the restore points of all but the last few runs that changed something. Those that stand alone, removals
 * above all, are counted apart: they push out no import and no backup.
 */
export function pruneBefores(): Promise<void> {
  return withRuns(async ({ befores, runs }) => {
    const ids = [...new Set((await befores.getAllKeys()).map(([run]) => run))].sort(
      (a, b) => b - a,
    );
    const logged = await Promise.all(ids.map((id) => runs.get(id)));
    // Of a run that the log has no more nobody can take anything back.
    const lost = ids.filter((_id, at) => !logged[at]);
    const sorted = (wanted: boolean) =>
      logged.flatMap((run) => (run && standsAlone(run) === wanted ? [run.id] : []));
    const [alone, others] = [sorted(true), sorted(false)];
    for (const id of [...lost, ...alone.slice(POINTS_KEPT), ...others.slice(POINTS_KEPT)])
      await befores.delete(pointOf(id));
  });
}

/** The keys of a run's restore point. */
export function pointOf(run: number): IDBKeyRange {
  return IDBKeyRange.bound([run], [run + 1], false, true);
}

/** The places that a run touched. */
export async function touched({ befores }: DigestStores, run: number): Promise<DigestKey[]> {
  const keys = await befores.getAllKeys(pointOf(run));
  return keys.map(([, source, id]) => [source, id]);
}
