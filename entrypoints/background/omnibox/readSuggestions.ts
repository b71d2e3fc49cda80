import { gist } from '../../../core/gist';
import type { Library } from '../../../core/library';
import { writeTitleFormulas } from '../../../core/math/title';
import type { PaperId } from '../../../core/paper';
import type { Hit } from '../../../core/search';
import { readHit } from '../../search/readHit';

/** A paper that was found, as plain text. */
export type Suggestion = { readonly paper: PaperId; readonly title: string; readonly gist: string };

/** What was found, as it is suggested; what has gone meanwhile is left out. */
export async function readSuggestions(
  hits: readonly Hit[],
  readings: Library['readings'],
): Promise<readonly Suggestion[]> {
  const suggestions = await Promise.all(
    hits.map(async (hit): Promise<Suggestion[]> => {
      const entry = (await readHit(hit, readings))?.entry;
      const { paper } = hit;
      return entry
        ? [{ paper, title: await writeTitleFormulas(entry.title), gist: gist(entry) }]
        : [];
    }),
  );
  return suggestions.flat();
}
