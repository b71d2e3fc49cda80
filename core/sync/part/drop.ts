import { outdateCards } from '../../cards/outdated';
import type { DigestHead } from '../../paper';
import { declined } from '../../query/sources';
import type { Listed } from '../../source';
import { type DigestStores, withDigests } from '../../store';
import { digestKey, putHead } from '../../store/digests';
import { keepBefore, touched } from '../write/before';
import { deleteNoted } from '../write/noted';
import { withRun } from '../write/withRun';
import type { TakeOptions } from './arrival';

/** The revision under which a digest that vanished is noted: no version has it. */
export const NOWHERE = '';

/** One digest under its old id, and the one that it is now. */
export type Move = { readonly from: DigestHead; readonly to: DigestHead };

/** What became of the digests that a source no longer lists; those that `moved` came back under another id. */
export type Dropped = {
  readonly removed: readonly DigestHead[];
  readonly vanished: readonly DigestHead[];
  readonly moves: readonly Move[];
};

/**
 * Digests that a source no longer lists. What ships and what was dropped goes; of a place elsewhere they are marked and
 * stay until the reader clears them. One whose papers all came in this run under another id of that place has moved there,
 * and goes.
 */
export async function drop(gone: readonly DigestHead[], options: TakeOptions): Promise<Dropped> {
  const { source, run, careful, now } = options;
  if (!careful) {
    if (gone.length > 0) await removeAll(gone, options);
    return { removed: gone, vanished: [], moves: [] };
  }
  const notes = (await declined()).filter(
    (each) => each.source === source && each.revision === NOWHERE,
  );
  // What the reader brought back stays under its own id.
  const settled = new Set(notes.filter(({ reason }) => reason === 'undone').map(({ id }) => id));
  await outdateCards();
  return withRun(options, async (stores) => {
    const came = await arrived(stores, run, source);
    const moves = gone.flatMap((from): readonly Move[] => {
      const to = settled.has(from.id) ? undefined : came.find((other) => isMoved(from, other));
      return to ? [{ from, to }] : [];
    });
    const moved = new Set(moves.map(({ from }) => from));
    const vanished = gone.filter((head) => !moved.has(head) && head.goneAt === undefined);
    await Promise.all([
      ...moves.map(({ from }) => deleteNoted(stores, run, from)),
      ...vanished.map(async (head) => {
        await keepBefore(stores, run, head, head);
        await putHead(stores, { ...head, goneAt: now });
      }),
      // What an older version asked the reader about is marked now.
      ...notes.map(async ({ id, reason }) => {
        if (reason === 'gone') await stores.declined.delete([source, id]);
      }),
    ]);
    return { removed: [], vanished, moves };
  });
}

async function removeAll(gone: readonly DigestHead[], options: TakeOptions): Promise<void> {
  await outdateCards();
  await withRun(options, (stores) =>
    Promise.all(gone.map((head) => deleteNoted(stores, options.run, head))),
  );
}

/** What this run brought of a source under an id that was not there before. */
async function arrived(stores: DigestStores, run: number, source: string): Promise<DigestHead[]> {
  const ids = (await touched(stores, run)).filter(([from]) => from === source);
  const heads = await Promise.all(
    ids.map(async (key) => {
      const before = await stores.befores.get([run, ...key]);
      return before?.head ? undefined : stores.heads.get(key);
    }),
  );
  return heads.filter((head) => head !== undefined);
}

function isMoved({ id, papers }: DigestHead, other: DigestHead): boolean {
  // One that holds other papers too is another post, such as the week's.
  if (papers.length === 0 || other.papers.length !== papers.length || other.id === id) return false;
  const there = new Set(other.papers);
  return papers.every((paper) => there.has(paper));
}

/** Forgets what is no longer strange: a digest is listed again, or as it is stored. */
export async function unmarkListed(
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
  const back = known.filter(({ id, goneAt }) => goneAt !== undefined && now.has(id));
  if (settled.length + back.length === 0) return;
  await withDigests((stores) =>
    Promise.all([
      ...settled.map(async (each) => stores.declined.delete(digestKey(each))),
      ...back.map(async (each) => {
        const { goneAt: _gone, ...head } = (await stores.heads.get(digestKey(each))) ?? {};
        if ('papers' in head) await putHead(stores, head as DigestHead);
      }),
    ]),
  );
}
