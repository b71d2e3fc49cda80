import type { DigestHead, Summary } from '../paper';
import { digest, summaries } from '../query';
import { makeSlices } from '../slices';
import { collectTerms, type SaidText } from '../terms';
import type { TermPair } from '../terms/findTermPairs';
import { type Followed, followTerms } from '../terms/followTerms';
import { isTranslation } from '../terms/isTranslation';
import { toSaidText } from '../terms/toSaidText';

/** How many of the terms that most summaries explain are followed: one takes some 10 ms in 10,000 summaries. */
const MOST_TERMS = 400;

/** A term, and in how many summaries its pair stands. */
export type ReadTerm = TermPair & Followed & { readonly explained: number };
export type ReadTerms = { readonly rows: readonly ReadTerm[]; readonly texts: readonly SaidText[] };

type Reading = {
  /** Hears how many of how many digests were read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/** Reads digests for their terms, in slices; throws once `signal` is aborted. */
export async function readTerms(
  heads: readonly DigestHead[],
  { onProgress, signal }: Reading = {},
): Promise<ReadTerms> {
  const all = heads.filter(({ papers }) => papers.length > 0);
  const texts: SaidText[] = [];
  const slices = makeSlices(signal);
  for (const [at, { source, id }] of all.entries()) {
    const stored = await digest([source, id]);
    if (stored) texts.push(...summaries(stored).flatMap(readSaid));
    if (!slices.isOver()) continue;
    onProgress?.(at + 1, all.length);
    await slices.pause();
  }
  onProgress?.(all.length, all.length);
  const given = signal ? { signal } : {};
  const terms = await collectTerms(texts, { most: MOST_TERMS, ...given });
  const follow = await followTerms(texts, given);
  const rows: ReadTerm[] = [];
  for (const { ko, en, places } of terms) {
    const row = { ko, en, explained: places.length, ...(await follow({ ko, en })) };
    if (isTranslation(row, row.explained, row)) rows.push(row);
  }
  return { rows, texts };
}

/** What something damaged says nothing. */
function readSaid(summary: Summary): readonly SaidText[] {
  try {
    return [toSaidText(summary)];
  } catch {
    return [];
  }
}
