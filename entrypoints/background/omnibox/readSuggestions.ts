import { gist } from '../../../core/gist';
import { writeTitle } from '../../../core/math/title';
import type { PaperId } from '../../../core/paper';
import { digest } from '../../../core/query';
import type { Hit } from '../../../core/search';

/** A paper that was found, as plain text. */
export type Suggestion = { readonly paper: PaperId; readonly title: string; readonly gist: string };

/** What was found, as it is suggested; what has gone meanwhile is left out. */
export async function readSuggestions(hits: readonly Hit[]): Promise<readonly Suggestion[]> {
  const suggestions = await Promise.all(
    hits.map(async ({ paper, digest: { source, id } }): Promise<Suggestion[]> => {
      const stored = await digest([source, id]);
      const entry = stored?.entries.find((each) => each.paper === paper);
      return entry ? [{ paper, title: await writeTitle(entry.title), gist: gist(entry) }] : [];
    }),
  );
  return suggestions.flat();
}
