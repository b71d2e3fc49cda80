import type { TermRow } from '../../../components/terms/state';
import type { Summary } from '../../../core/paper';
import { digest, heads, summaries } from '../../../core/query';
import { collectTerms, type SaidText } from '../../../core/terms';
import { followTerms } from '../../../core/terms/followTerms';
import { isTranslation } from '../../../core/terms/isTranslation';
import { toSaidText } from '../../../core/terms/toSaidText';
import { openSlices } from './openSlices';

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
  const rest = openSlices(signal);
  for (const [at, { source, id }] of all.entries()) {
    const stored = await digest([source, id]);
    if (stored) texts.push(...summaries(stored).flatMap(readSaid));
    if (await rest()) onProgress(at + 1, all.length);
  }
  onProgress(all.length, all.length);
  const terms = collectTerms(texts).slice(0, MOST_TERMS);
  await rest();
  const follow = followTerms(texts);
  const rows: TermRow[] = [];
  for (const { ko, en, places } of terms) {
    const row = { ko, en, explained: places.length, ...follow({ ko, en }) };
    if (isTranslation(row.explained, row)) rows.push(row);
    await rest();
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
