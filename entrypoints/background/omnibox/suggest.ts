import { gist } from '../../../core/gist';
import { writeTitle } from '../../../core/math/title';
import type { PaperId } from '../../../core/paper';
import { digest } from '../../../core/query';
import { type Hit, parseQuery, search } from '../../../core/search';
import { openTexts, type Texts } from '../../../core/search/texts';

/** A paper that was found, as plain text. */
export type Suggestion = { readonly paper: PaperId; readonly title: string; readonly gist: string };

/** What a browser shows at most. */
const SHOWN = 6;

let texts: Texts | undefined;

/** The papers that the best hits of what was typed are of, best first; throws once `signal` is aborted. */
export async function findPapers(
  typed: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  texts = await openTexts(texts);
  let hits: readonly Hit[] = [];
  const options = { limit: SHOWN, once: true, signal };
  for await (const found of search(texts.digests, parseQuery(typed), options)) hits = found.hits;
  const suggestions = await Promise.all(
    hits.map(async ({ paper, digest: { source, id } }): Promise<Suggestion[]> => {
      const stored = await digest([source, id]);
      const entry = stored?.entries.find((each) => each.paper === paper);
      return entry ? [{ paper, title: await writeTitle(entry.title), gist: gist(entry) }] : [];
    }),
  );
  return suggestions.flat();
}
