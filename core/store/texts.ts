import type { Day } from '../day';
import {
  attempt,
  type BlockBody,
  type BlockHead,
  type BlockPairs,
  type KeptHead,
  type TextBlock,
} from './texts/database';
import { transact } from './transact';

export type {
  BlockBody,
  BlockHead,
  BlockPairs,
  KeptHead,
  TextBlock,
  TextsKey,
} from './texts/database';

/** How many blocks are on their way at once. */
const AT_ONCE = 4;

/** The heads of all blocks; none where they cannot be read. */
export async function readBlockHeads(): Promise<readonly KeptHead[]> {
  const heads = await attempt((db) => db.getAll('contents'));
  return (heads ?? []) as readonly KeptHead[];
}

/** A block as it is read: what it has is known before its body is there, which is nothing where it cannot be read. */
export type BlockRead = { readonly head: KeptHead; readonly body: Promise<BlockBody | undefined> };

/**
 * All blocks, that with the newest digest first, as they come; none where they cannot be read: they can be made anew. They are asked for
 * before those of before are there, but not all at once: the first would have to wait for memory that all of them take.
 */
export async function readTextBlocks(): Promise<readonly BlockRead[]> {
  const reads = await attempt(async (db) => {
    const tx = db.transaction(['contents', 'blocks']);
    tx.done.catch(() => undefined);
    const heads = (await tx.objectStore('contents').getAll()) as readonly KeptHead[];
    const sorted = heads.map((head) => ({ head, newest: newestOf(head) }));
    sorted.sort((a, b) => (a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1));
    const blocks = tx.objectStore('blocks');
    const bodies = readInTurn(sorted, ({ head }) => blocks.get(head.nth));
    return sorted.map(({ head }, at): BlockRead => {
      return { head, body: bodies[at] ?? Promise.resolve(undefined) };
    });
  });
  return reads ?? [];
}

/** The pairs of some blocks, as they come; nothing of a block that has gone, or cannot be read. */
export async function readPairs(
  heads: readonly KeptHead[],
): Promise<readonly Promise<BlockPairs | undefined>[]> {
  const reads = await attempt(async (db) => {
    const tx = db.transaction('pairs');
    tx.done.catch(() => undefined);
    return readInTurn(heads, ({ nth }) => tx.store.get(nth));
  });
  return reads ?? [];
}

/** Reads one thing after the other, some at once; nothing of what cannot be read. */
function readInTurn<Place, Value>(
  places: readonly Place[],
  read: (place: Place) => Promise<Value | undefined>,
): readonly Promise<Value | undefined>[] {
  const reads: Promise<Value | undefined>[] = [];
  for (const place of places) {
    const before = reads[reads.length - AT_ONCE];
    const own = before ? before.then(() => read(place)) : read(place);
    reads.push(own.catch(() => undefined));
  }
  return reads;
}

function newestOf({ digests }: BlockHead): Day {
  return digests.reduce((newest, { day }) => (day > newest ? day : newest), '');
}

/** A block with what stands in its rows. */
export type PairedBlock = TextBlock & { readonly pairs: BlockPairs };

/**
 * Takes out the blocks that `choose` picks, and puts in what `build` makes of them, all of it or nothing. What cannot be put is made
 * anew whenever it is asked for.
 */
export async function changeBlocks(
  choose: (heads: readonly KeptHead[]) => readonly KeptHead[],
  build: (taken: readonly TextBlock[]) => readonly PairedBlock[],
): Promise<void> {
  await attempt(async (db) => {
    const tx = db.transaction(['contents', 'blocks', 'pairs'], 'readwrite');
    const contents = tx.objectStore('contents');
    const blocks = tx.objectStore('blocks');
    const pairsOf = tx.objectStore('pairs');
    await transact(tx, async () => {
      const chosen = choose((await contents.getAll()) as readonly KeptHead[]);
      const read = chosen.map(async (head) => ({ head, body: await blocks.get(head.nth) }));
      const taken = (await Promise.all(read)).flatMap(({ head, body }) =>
        body ? [{ head, body }] : [],
      );
      for (const { nth } of chosen)
        await Promise.all([contents.delete(nth), blocks.delete(nth), pairsOf.delete(nth)]);
      for (const { head, body, pairs } of build(taken)) {
        const { digests, size } = head;
        const nth = await contents.put({ digests, size });
        await Promise.all([blocks.put(body, nth), pairsOf.put(pairs, nth)]);
      }
    });
  });
}
