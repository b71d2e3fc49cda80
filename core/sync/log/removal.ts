import { isWithin } from '../../day/isWithin';
import { Failure } from '../../failure';
import { isRemoval, type Run, type RunPart } from '../../run';
import type { RunStores } from '../../store';
import { toDone } from './asRun';
import { forgetOldest, nextRun } from './journal';

/** What is removed so soon after another digest is told with it, in one run, in milliseconds. */
const TOGETHER_MS = 10 * 60_000;

type Removal = {
  readonly cause: 'remove' | 'unfollow';
  readonly source: string;
  /** Of a digest. */
  readonly id?: string;
  /** What the reader knows it by. */
  readonly title: string;
  /** How many digests go. */
  readonly digests: number;
};

/** Writes down what the reader took out, as a run that is over; gives its number, for the restore point. */
export async function logRemoval(
  stores: RunStores,
  { cause, source, id: digest = '', title, digests }: Removal,
  now: number,
): Promise<number> {
  const part: RunPart = { source, title, result: toDone({ removed: digests }, now) };
  const last = await newest(stores);
  // One that came again and is removed again, as the reader's own of a day can be, has a restore point of its own.
  const isTold = last && (await stores.befores.getKey([last.id, source, digest])) !== undefined;
  const joins = cause === 'remove' && last !== undefined && isOpen(last, now) && !isTold;
  const id = joins ? last.id : await nextRun(stores);
  const begun: Run = joins ? last : { id, cause, startedAt: now, parts: [] };
  await stores.runs.put({ ...begun, endedAt: now, parts: [...begun.parts, part] });
  await forgetOldest(stores);
  return id;
}

/** Writes down that something came back at once: its part goes, and a run of which all came back is undone. */
export async function logReturn(
  { runs }: RunStores,
  id: number,
  { source, title }: Pick<RunPart, 'source' | 'title'>,
): Promise<void> {
  const run = await runs.get(id);
  if (!run || !isRemoval(run)) return;
  const at = run.parts.findIndex((part) => part.source === source && part.title === title);
  const parts = run.parts.toSpliced(at, at < 0 ? 0 : 1);
  await runs.put(parts.length > 0 ? { ...run, parts } : { ...run, undone: true });
}

/**
 * Removes with a restore point, or without where the disk has no room for one: whoever makes room must be able to. The
 * way back at once is with whoever removed.
 */
export async function withOrWithoutLog<T>(remove: (logged: boolean) => Promise<T>): Promise<T> {
  try {
    return await remove(true);
  } catch (error) {
    if (error instanceof Failure && error.code === 'storage-full') return remove(false);
    throw error;
  }
}

async function newest({ runs }: RunStores): Promise<Run | undefined> {
  const [last] = (await runs.getAllKeys()).slice(-1);
  return last === undefined ? undefined : runs.get(last);
}

/** Does what is removed now belong to this run? */
function isOpen({ cause, undone, endedAt = 0 }: Run, now: number): boolean {
  return cause === 'remove' && !undone && isWithin(endedAt, now, TOGETHER_MS);
}
