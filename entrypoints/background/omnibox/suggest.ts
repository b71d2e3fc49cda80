import { gist } from '../../../core/gist';
import { writeTitle } from '../../../core/math/title';
import type { PaperId } from '../../../core/paper';
import { digest } from '../../../core/query';
import { parseQuery, search } from '../../../core/search';
import { openTexts, type Texts } from '../../../core/search/texts';

/** A paper that was found, as plain text. */
export type Suggestion = { readonly paper: PaperId; readonly title: string; readonly gist: string };

/** What a browser shows at most, and of one paper no more than one. */
const SHOWN = 6;
const ASKED = 30;

let texts: Texts | undefined;

/** The papers that the best hits of what was typed are of, best first; throws once `signal` is aborted. */
export async function findPapers(
  typed: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  texts = await openTexts(texts);
  let hits: readonly {
    readonly paper: PaperId;
    readonly digest: { source: string; id: string };
  }[] = [];
  for await (const found of search(texts.digests, parseQuery(typed), { limit: ASKED, signal }))
    hits = found.hits;
  const first = new Map(hits.toReversed().map((hit) => [hit.paper, hit]));
  const papers = [...new Set(hits.map(({ paper }) => paper))].slice(0, SHOWN);
  const suggestions = await Promise.all(
    papers.map(async (paper): Promise<Suggestion[]> => {
      const { source = '', id = '' } = first.get(paper)?.digest ?? {};
      const stored = await digest([source, id]);
      const entry = stored?.entries.find((each) => each.paper === paper);
      return entry ? [{ paper, title: await writeTitle(entry.title), gist: gist(entry) }] : [];
    }),
  );
  return suggestions.flat();
}
