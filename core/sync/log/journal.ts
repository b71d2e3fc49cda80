import { isWithin } from '../../day/isWithin';
import type { Run, RunCause, RunPart, Suspect, Version } from '../../run';
import type { Source, SourceResult } from '../../source';
import { type RunStores, together, withLog, withRuns } from '../../store';
import { pointOf } from '../write/before';

/** How many runs the log keeps. */
const RUNS_KEPT = 50;

/** Writes down that a run begins, and gives its number. */
export function beginRun(
  cause: RunCause,
  parts: readonly RunPart[],
  startedAt: number,
): Promise<Run> {
  return withRuns(async (stores) => {
    const run: Run = { id: await nextRun(stores), cause, startedAt, parts };
    await stores.runs.put(run);
    return run;
  });
}

/** The number of the run that comes next. */
export async function nextRun(stores: RunStores): Promise<number> {
  return (await lastRun(stores)) + 1;
}

async function lastRun({ runs, befores, birth }: RunStores): Promise<number> {
  const [last] = (await runs.getAllKeys()).slice(-1);
  // A restore point may outlive its run's place in the log.
  const [newest] = (await befores.getAllKeys()).slice(-1);
  const [born] = await birth.getAll();
  return Math.max(last ?? 0, newest?.[0] ?? 0, born?.lastRun ?? 0);
}

/** Lets go of the log with all restore points; no later run gets a number that one of these had. */
export async function clearLog(stores: RunStores): Promise<void> {
  const { runs, befores, birth } = stores;
  const last = await lastRun(stores);
  const [born] = await birth.getAll();
  await together(
    () => runs.clear(),
    () => befores.clear(),
    async () => born && birth.put({ ...born, lastRun: last }),
  );
}

/** How often, and for how long (in milliseconds), a run is taken up again without anything coming of it. */
const MOST_CUTS = 10;
const LONGEST_CUT_MS = 10 * 60_000;

/** Writes down that a run was cut off and is taken up again. */
export function noteResume(id: number): Promise<Run | undefined> {
  return withRuns(async ({ runs, befores }) => {
    const [run, rows] = await Promise.all([runs.get(id), befores.count(pointOf(id))]);
    if (!run) return undefined;
    const came = rows + run.parts.filter(({ result }) => result).length;
    const count = run.cuts?.came === came ? run.cuts.count + 1 : 1;
    const { inHand: _gone, ...rest } = run;
    const suspects = accuse(run);
    const noted = { ...rest, cuts: { count, came }, ...(suspects.length > 0 && { suspects }) };
    await runs.put(noted);
    return noted;
  });
}

/** Whatever was in hand when a run was cut off was so once more. */
function accuse({ inHand = [], suspects = [] }: Run): readonly Suspect[] {
  const known = new Map(suspects.map((each) => [nameVersion(each), each]));
  for (const each of inHand) {
    const { cuts = 0 } = known.get(nameVersion(each)) ?? {};
    known.set(nameVersion(each), { ...each, cuts: cuts + 1 });
  }
  return [...known.values()];
}

/** A version of a digest as one string, for maps. */
export function nameVersion({ source, id, revision }: Version): string {
  return JSON.stringify([source, id, revision]);
}

/** Writes down which texts are being read, in place of those of before; nothing once the run has ended. */
export function noteInHand(id: number, inHand: readonly Version[]): Promise<void> {
  return withLog(async (runs) => {
    const run = await runs.get(id);
    if (!run || run.endedAt !== undefined) return;
    const { inHand: _before, ...rest } = run;
    await runs.put({ ...rest, ...(inHand.length > 0 && { inHand }) });
  });
}

/** Is a run cut off again and again, so that it must be stopped? */
export function isStuck({ cuts, startedAt }: Run, now: number): boolean {
  return (cuts?.count ?? 0) > MOST_CUTS && !isWithin(startedAt, now, LONGEST_CUT_MS);
}

/**
 * Writes down how one source's part ended, with what its record is to say from now on, in one transaction:
 * validators are never there before the digests that they stand for.
 */
export function endPart(
  id: number,
  source: string,
  result: SourceResult,
  change: (source: Source) => Source,
): Promise<void> {
  return withRuns(async ({ runs, sources }) => {
    const [run, stored] = await Promise.all([runs.get(id), sources.get(source)]);
    const parts = run?.parts.map((part) => (part.source === source ? { ...part, result } : part));
    await together(
      async () => run && parts && runs.put({ ...run, parts }),
      async () => stored && sources.put(change(stored)),
    );
  });
}

/** Writes down that a run is over, by itself or as it was `cutOff`, and lets the oldest of the log go. */
export function endRun(
  id: number,
  endedAt: number,
  how: Pick<Run, 'cutOff'> = {},
): Promise<Run | undefined> {
  return withRuns(async (stores) => {
    const { runs } = stores;
    const run = await runs.get(id);
    const { cuts: _cuts, inHand: _hand, suspects: _suspects, ...rest } = run ?? {};
    const ended = run && ({ ...rest, endedAt, ...how } as Run);
    if (ended) await runs.put(ended);
    await forgetOldest(stores);
    return ended;
  });
}

/** Lets go of all but the last runs of the log; one that can be taken back stays, as there are few. */
export async function forgetOldest({ runs, befores }: RunStores): Promise<void> {
  const old = (await runs.getAllKeys()).slice(0, -RUNS_KEPT);
  for (const id of old)
    if ((await befores.getKey(pointOf(id))) === undefined) await runs.delete(id);
}
