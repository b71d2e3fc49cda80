import { type BuiltIn, builtIn } from '../builtIn';
import { type Declined, goesOn, type Run } from '../run';
import type { Source } from '../source';
import { withStore } from '../store';

const alwaysThere = Object.entries(builtIn).map(
  ([kind, { order }]): Source => ({
    id: kind,
    kind: kind as BuiltIn,
    url: '',
    title: '',
    enabled: true,
    order,
    every: { kind: 'off' },
    addedAt: 0,
    failures: 0,
  }),
);

/** Every source in the reader's order, `files` and `bundled` among them. */
export function sources(): Promise<Source[]> {
  return withStore(async (db) => withBuiltIn(await db.getAll('sources')));
}

/** Stored sources → all sources in the reader's order. */
export function withBuiltIn(stored: readonly Source[]): Source[] {
  const known = new Set(stored.map(({ id }) => id));
  return [...stored, ...alwaysThere.filter(({ id }) => !known.has(id))].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}

/** The log of runs, newest first. */
export function runs(): Promise<Run[]> {
  return withStore(async (db) => (await db.getAll('runs')).reverse());
}

/** The newest run that has not come to its end and goes on, however many came after it. */
export async function unfinishedRun(): Promise<Run | undefined> {
  return (await runs()).find((run) => run.endedAt === undefined && goesOn(run));
}

/** The runs that have not come to their end, and never do without the page that began them. */
export async function leftRuns(): Promise<readonly Run[]> {
  return (await runs()).filter((run) => run.endedAt === undefined && !goesOn(run));
}

/** Runs whose restore point is still there, by their ids. */
export function undoable(): Promise<ReadonlySet<number>> {
  return withStore(async (db) => {
    const keys = await db.getAllKeys('befores');
    return new Set(keys.map(([run]) => run));
  });
}

/** Every version that was not taken, newest first. */
export function declined(): Promise<Declined[]> {
  return withStore(async (db) => (await db.getAll('declined')).sort((a, b) => b.at - a.at));
}
