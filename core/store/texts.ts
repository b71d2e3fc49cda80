import type { Day } from '../day';
import {
  attempt,
  type Block,
  type BlockBody,
  type BlockHead,
  type KeptHead,
} from './texts/database';

export type { Block, BlockBody, BlockHead, KeptHead, TextsKey } from './texts/database';

/** So many blocks are on their way at once. */
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
export async function readBlocks(): Promise<readonly BlockRead[]> {
  const reads = await attempt(async (db) => {
    const tx = db.transaction(['contents', 'blocks']);
    tx.done.catch(() => undefined);
    const heads = (await tx.objectStore('contents').getAll()) as readonly KeptHead[];
    const sorted = heads.map((head) => ({ head, newest: newestOf(head) }));
    sorted.sort((a, b) => (a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1));
    const found: BlockRead[] = [];
    for (const { head } of sorted) {
      const read = () => tx.objectStore('blocks').get(head.nth);
      const before = found[found.length - AT_ONCE]?.body;
      found.push({ head, body: (before ? before.then(read) : read()).catch(() => undefined) });
    }
    return found;
  });
  return reads ?? [];
}

function newestOf({ digests }: BlockHead): Day {
  return digests.reduce((newest, { day }) => (day > newest ? day : newest), '');
}

/**
 * Takes out the blocks that `choose` picks, and puts in what `build` makes of them, all of it or nothing. What cannot be put is made
 * anew whenever it is asked for.
 */
export async function changeBlocks(
  choose: (heads: readonly KeptHead[]) => readonly KeptHead[],
  build: (taken: readonly Block[]) => readonly Block[],
): Promise<void> {
  await attempt(async (db) => {
    const tx = db.transaction(['contents', 'blocks'], 'readwrite');
    const [contents, blocks] = [tx.objectStore('contents'), tx.objectStore('blocks')];
    const change = async () => {
      const chosen = choose((await contents.getAll()) as readonly KeptHead[]);
      const read = chosen.map(async (head) => ({ head, body: await blocks.get(head.nth) }));
      const taken = (await Promise.all(read)).flatMap(({ head, body }) =>
        body ? [{ head, body }] : [],
      );
      for (const { nth } of chosen) await Promise.all([contents.delete(nth), blocks.delete(nth)]);
      for (const { head, body } of build(taken)) {
        const { digests, size } = head;
        await blocks.put(body, await contents.put({ digests, size }));
      }
    };
    try {
      await Promise.all([change(), tx.done]);
    } catch (error) {
      tx.abort();
      throw error;
    }
  });
}
