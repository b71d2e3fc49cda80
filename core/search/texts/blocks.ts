import type { Day } from '../../day';
import type { BlockBody, PairedBlock, TextBlock, TextsKey } from '../../store/texts';
import { cutFoldedRows, type FoldedRows } from '../folded/rows';
import { notePairs } from '../scan/notePairs';
import type { Noted, NotedPairs } from '../scan/pairs';

/** A digest's texts, and what they are kept by. */
export type DigestTexts = { readonly key: TextsKey; readonly day: Day; readonly rows: FoldedRows };

/** A digest's texts as they lie in a block. */
export type PackedTexts = { readonly rows: FoldedRows; readonly noted: Noted };

/** The texts of some digests → one block of them. */
export function packBlock(texts: readonly DigestTexts[]): PairedBlock {
  const rows = texts.map((each) => each.rows);
  const body: BlockBody = {
    lengths: Uint32Array.from(rows, ({ text }) => text.length),
    counts: Uint32Array.from(rows, ({ starts }) => starts.length),
    text: rows.map(({ text }) => text).join(''),
    starts: join(
      rows.map(({ starts }) => starts),
      Uint32Array,
    ),
    gists: join(
      rows.map(({ gists }) => gists),
      Uint32Array,
    ),
    gaps: join(
      rows.map(({ gaps }) => gaps),
      Uint8Array,
    ),
  };
  const digests = texts.map(({ key, day }) => ({ key, day }));
  const pairs = notePairs(rows.flatMap(cutFoldedRows));
  return { head: { digests, size: body.text.length }, body, pairs };
}

/** A block's body, and what is noted of its rows → the texts of its digests, in their order. They share its memory. */
export function unpackBody(body: BlockBody, notes: NotedPairs): readonly PackedTexts[] {
  const { counts, text, starts, gists, gaps } = body;
  let [unit, row, byte] = [0, 0, 0];
  return Array.from(body.lengths, (length, nth) => {
    const count = counts[nth] ?? 0;
    const bytes = countBytes(length);
    const packed: PackedTexts = {
      rows: {
        text: text.slice(unit, unit + length),
        starts: starts.subarray(row, row + count),
        gists: gists.subarray(2 * row, 2 * (row + count)),
        gaps: gaps.subarray(byte, byte + bytes),
      },
      noted: { notes, first: row },
    };
    [unit, row, byte] = [unit + length, row + count, byte + bytes];
    return packed;
  });
}

/** A block → its digests' texts, each as it was packed. */
export function unpackBlock({ head, body }: TextBlock): readonly DigestTexts[] {
  return unpackBody(body, {}).flatMap(({ rows }, nth) => {
    const digest = head.digests[nth];
    return digest ? [{ ...digest, rows }] : [];
  });
}

/** How many bytes the gaps of so many units take. */
function countBytes(units: number): number {
  return (units >> 3) + 1;
}

/** Some arrays one behind the other, in one that is made for it. */
function join<T extends Uint32Array | Uint8Array>(
  parts: readonly T[],
  make: new (length: number) => T,
): T {
  const joined = new make(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
