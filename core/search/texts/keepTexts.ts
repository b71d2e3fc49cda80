import { type BlockHead, changeBlocks, type KeptHead, type PairedBlock } from '../../store/texts';
import { packBlock, unpackBlock } from './blocks';
import { toName } from './names';

/** Blocks of about so many units are read soonest: each takes a request, and much more at once would hold up a page. */
export const FULL = 256_000;

/**
 * Puts a block of texts in the place of all that is kept under the same names. Small blocks are joined to it, so that many small
 * writes come to few blocks; a large one is written again only when as much has come beside it.
 */
export async function keepBlock(block: PairedBlock): Promise<void> {
  const names = new Set(block.head.digests.map(({ key }) => toName(key)));
  await changeBlocks(
    (heads) => {
      const outdated = heads.filter((head) => hasAny(head, names));
      const others = heads.filter((head) => !outdated.includes(head));
      return [...outdated, ...chooseSmall(others, block.head.size)];
    },
    (taken) => {
      const apart: PairedBlock[] = [];
      let joined = block;
      for (const each of taken) {
        const kept = unpackBlock(each).filter(({ key }) => !names.has(toName(key)));
        if (kept.length === 0) continue;
        if (each.head.size + joined.head.size > FULL) apart.push(packBlock(kept));
        else joined = packBlock([...unpackBlock(joined), ...kept]);
      }
      return [...apart, joined];
    },
  );
}

/** Takes out the texts of all digests but the wanted ones, a block at a time. */
export async function dropTexts(
  heads: readonly KeptHead[],
  isWanted: (name: string) => boolean,
): Promise<void> {
  for (const { nth, digests } of heads) {
    if (digests.every(({ key }) => isWanted(toName(key)))) continue;
    await changeBlocks(
      (now) => now.filter((head) => head.nth === nth),
      (taken) => {
        const kept = taken.flatMap(unpackBlock).filter(({ key }) => isWanted(toName(key)));
        return kept.length === 0 ? [] : [packBlock(kept)];
      },
    );
  }
}

function hasAny({ digests }: BlockHead, names: ReadonlySet<string>): boolean {
  return digests.some(({ key }) => names.has(toName(key)));
}

/** The blocks that fit in one with so many units, and are no more than twice what has come together by then. */
function chooseSmall(heads: readonly KeptHead[], size: number): readonly KeptHead[] {
  const chosen: KeptHead[] = [];
  let sum = size;
  for (const head of [...heads].sort((a, b) => a.size - b.size)) {
    if (head.size > 2 * sum || sum + head.size > FULL) break;
    chosen.push(head);
    sum += head.size;
  }
  return chosen;
}
