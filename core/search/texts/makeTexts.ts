import type { DigestHead } from '../../paper';
import { digest } from '../../query';
import { makeSlices } from '../../slices';
import { makeRows, type SearchedDigest, toSearched } from '../folded/rows';
import { type DigestTexts, packBlock, unpackBody } from './blocks';
import { FULL, keepBlock } from './keepTexts';
import { type KeyOf, toName } from './names';

/** How many digests are read at once. */
const BATCH = 50;

export type MadeTexts = { readonly name: string; readonly digest: SearchedDigest };

type Due = DigestTexts & { readonly head: DigestHead };

/** Makes and keeps the texts of digests, and gives them, a block at a time and in slices; one that goes meanwhile has none. */
export async function* makeTexts(
  missing: readonly DigestHead[],
  keyOf: KeyOf,
): AsyncGenerator<readonly MadeTexts[]> {
  const slices = makeSlices();
  let due: Due[] = [];
  let size = 0;
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const found = await Promise.all(batch.map(({ source, id }) => digest([source, id])));
    for (const [at, head] of batch.entries()) {
      const stored = found[at];
      const key = keyOf(head);
      // It was written since: whoever opens next finds it.
      if (!stored || toName(keyOf(stored.head)) !== toName(key)) continue;
      const rows = makeRows(Array.isArray(stored.entries) ? stored.entries : []);
      due.push({ key, day: head.date, rows, head });
      size += rows.text.length;
      if (slices.isOver()) await slices.pause();
      if (size < FULL) continue;
      yield await keep(due);
      [due, size] = [[], 0];
    }
  }
  if (due.length > 0) yield await keep(due);
}

async function keep(due: readonly Due[]): Promise<readonly MadeTexts[]> {
  const block = packBlock(due);
  await keepBlock(block);
  return unpackBody(block.body, { pairs: block.pairs }).flatMap(({ rows, noted }, nth) => {
    const made = due[nth];
    if (!made) return [];
    const { key, head } = made;
    return [{ name: toName(key), digest: toSearched(head, head.papers, rows, noted) }];
  });
}
