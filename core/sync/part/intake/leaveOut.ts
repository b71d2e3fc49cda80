import { Failure } from '../../../failure';
import { PARSER } from '../../../paper/parser';
import type { Declined } from '../../../run';
import type { DigestStores } from '../../../store';
import { withRun } from '../../write/withRun';
import type { Arrival, Taken, TakeOptions } from '../arrival';

type About = Pick<Declined, 'reason' | 'after' | 'code' | 'parser' | 'offered'>;

/**
 * Notes that a version was not taken, and why, so that it is not fetched again while it stays the same. A digest that the reader
 * took out stays noted as that, beside this version.
 */
export async function noteDeclined(
  { declined }: DigestStores,
  { listed, fetched, known }: Arrival,
  { source, now }: TakeOptions,
  about: About,
): Promise<void> {
  const { id } = listed;
  const { revision } = fetched;
  const before = known ? undefined : await declined.get([source, id]);
  if (before?.reason === 'removed') {
    await declined.put({ ...before, other: revision });
    return;
  }
  await declined.put({
    source,
    id,
    revision,
    title: fetched.digest?.title ?? known?.title ?? id,
    before: known?.papers.length ?? 0,
    at: now,
    ...about,
  });
}

/** Leaves out a version that cannot be read or stored, and notes it; what stands in its place stays. */
export async function leaveOut(
  stores: DigestStores,
  arrival: Arrival,
  { code, message }: Failure,
  options: TakeOptions,
): Promise<Taken> {
  const { listed, fetched } = arrival;
  const about = { reason: 'broken', code, after: 0, parser: PARSER } as const;
  if (options.careful) await noteDeclined(stores, arrival, options, about);
  // Whoever notes nothing finds out in this way whether anything can be stored.
  else await stores.declined.delete([options.source, fetched.digest?.id ?? listed.id]);
  return { kind: 'broken', problem: { file: listed.id, line: 1, code, message } };
}

/**
 * Leaves out one that the store does not take. Throws `error`, why it does not, where it takes not even the note
 * of it: then it is the store, and no digest is at fault.
 */
export async function refuse(
  arrival: Arrival,
  error: Failure,
  options: TakeOptions,
): Promise<Taken> {
  try {
    const refused = new Failure('store-refused', error.message, { cause: error });
    return await withRun(options, (stores) => leaveOut(stores, arrival, refused, options));
  } catch {
    throw error;
  }
}
