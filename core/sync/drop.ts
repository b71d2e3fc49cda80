import type { DigestHead } from '../paper';
import { declined } from '../query/sources';
import type { Declined } from '../run';
import type { Listed } from '../source';
import { withDigests } from '../store';
import type { TakeOptions } from './arrival';
import { keepBefore } from './before';
import { remove } from './write';

/** The revision under which a digest that vanished is noted: no version has it. */
export const NOWHERE = '';
/** Of so few digests, any may go without a question. */
const FEW = 4;

/**
 * Takes out the digests that a source no longer lists. When that is half of it or more, they are kept and
 * noted, and the reader is asked. Gives what went, and how many newly wait.
 */
export async function drop(
  gone: readonly DigestHead[],
  known: readonly DigestHead[],
  { source, run, careful, now }: TakeOptions,
): Promise<{ readonly removed: readonly DigestHead[]; readonly held: number }> {
  // What waits for the reader's word, or was kept by it, stays.
  const noted = new Set((await vanished(source)).map(({ id }) => id));
  const fresh = gone.filter(({ id }) => !noted.has(id));
  if (careful && known.length >= FEW && gone.length * 2 >= known.length) {
    await withDigests(({ declined }) =>
      Promise.all(fresh.map((head) => declined.put(toNote(head, now)))),
    );
    return { removed: [], held: fresh.length };
  }
  await remove(fresh, (stores, head) => keepBefore(stores, run, head, head));
  return { removed: fresh, held: 0 };
}

/** Forgets what is no longer strange: a digest is listed again, or as it is stored. */
export async function settle(
  source: string,
  listed: readonly Listed[],
  known: readonly DigestHead[],
): Promise<void> {
  const now = new Map(listed.map(({ id, revision }) => [id, revision]));
  const stored = new Map(known.map(({ id, revision }) => [id, revision]));
  const settled = (await declined()).filter(
    (each) =>
      each.source === source &&
      now.has(each.id) &&
      (each.revision === NOWHERE ||
        (each.reason === 'shrunk' && stored.get(each.id) === now.get(each.id))),
  );
  if (settled.length === 0) return;
  await withDigests(({ declined }) =>
    Promise.all(settled.map(({ id }) => declined.delete([source, id]))),
  );
}

async function vanished(source: string): Promise<Declined[]> {
  return (await declined()).filter(
    (each) => each.source === source && each.revision === NOWHERE && each.reason !== 'removed',
  );
}

function toNote({ source, id, title, papers }: DigestHead, now: number): Declined {
  const counts = { before: papers.length, after: 0, at: now };
  return { source, id, revision: NOWHERE, reason: 'gone', title, ...counts };
}
