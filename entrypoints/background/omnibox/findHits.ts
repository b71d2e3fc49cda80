import { type Hit, parseQuery, search } from '../../../core/search';
import type { Texts } from '../../../core/search/texts';
import { withNotes } from '../../../core/search/withNotes';
import type { Searched } from './readSearched';

/** What a browser shows at most. */
export const SHOWN = 6;

/** The best of what was typed, in the texts and in the reader's notes. */
export async function findHits(
  texts: Texts | undefined,
  { notes, known }: Searched,
  typed: string,
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  const { digests = [], isWhole = true } = texts ?? {};
  const options = { ...known, limit: SHOWN, once: true, isPart: !isWhole, signal };
  let hits: readonly Hit[] = [];
  for await (const found of search(withNotes(digests, notes), parseQuery(typed), options))
    hits = found.hits;
  return hits;
}
