import type { Frame } from '../frame';
import type { PaperId } from '../paper';
import { byPaper, toCard } from '../query';
import type { DigestKey } from '../store';
import { readNames } from './cache/names';
import { openLook } from './look';

/**
 * A paper's frame from the store, as its card has it, or with what the digest `id` of `source` says of it; undefined
 * where there is no such summary. `holders` as in `byPaper`.
 */
export async function drawPaper(
  paper: PaperId,
  { source, id }: { readonly source?: string; readonly id?: string } = {},
  holders?: readonly DigestKey[],
): Promise<Frame | undefined> {
  const found = await byPaper(paper, holders);
  const card = toCard(found);
  const shown =
    source === undefined
      ? card?.summary
      : found.find(({ digest }) => digest.source === source && digest.id === id);
  const look = await openLook();
  return card && shown && look && (await look.open())(card, await readNames(), shown);
}
