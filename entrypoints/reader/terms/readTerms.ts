import type { TermRow } from '../../../components/terms/state';
import type { Summary } from '../../../core/paper';
import { digest, heads, summaries } from '../../../core/query';
import { makeSlices } from '../../../core/slices';
import { collectTerms, type SaidText } from '../../../core/terms';
import { followTerms } from '../../../core/terms/followTerms';
import { isTranslation } from '../../../core/terms/isTranslation';
import { toSaidText } from '../../../core/terms/toSaidText';

/** How many of the terms that most summaries explain are followed: one takes some 10 ms in 10,000 summaries. */
const MOST_TERMS = 400;

export type ReadTerms = { readonly rows: readonly TermRow[]; readonly texts: readonly SaidText[] };

/** Reads all that is stored for its terms, in slices, and says how far that is; ends early once `signal` says so. */
export async function readTerms(
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReadTerms> {
  const all = (await heads()).filter(({ papers }) => papers.length > 0);
  const texts: SaidText[] = [];
  const slices = makeSlices(signal);
  for (const [at, { source, id }] of all.entries()) {
    const stored = await digest([source, id]);
    if (stored) texts.push(...summaries(stored).flatMap(readSaid));
    if (!slices.isOver()) continue;
    onProgress(at + 1, all.length);
    await slices.pause();
  }
  onProgress(all.length, all.length);
  const terms = await collectTerms(texts, { most: MOST_TERMS, signal });
  const follow = await followTerms(texts, { signal });
  const rows: TermRow[] = [];
  for (const { ko, en, places } of terms) {
    const row = { ko, en, explained: places.length, ...(await follow({ ko, en })) };
    if (isTranslation(row.explained, row)) rows.push(row);
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
