import type { FoundLine } from '../../../components/reader/state';
import { gist } from '../../../core/gist';
import type { Library } from '../../../core/library';
import { writeTitle } from '../../../core/math/title';
import type { Hit, Query } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';
import { readHit } from '../../search/readHit';

/** What was found as lines of a list, each with the piece of its text that shows why; one that has gone meanwhile has none. */
export async function readHits(
  hits: readonly Hit[],
  query: Query,
  { readings }: Pick<Library, 'readings'>,
): Promise<readonly FoundLine[]> {
  const lines = await Promise.all(
    hits.map(async (hit): Promise<FoundLine | undefined> => {
      const summary = await readHit(hit, readings);
      if (!summary) return undefined;
      const { entry } = summary;
      const title = await writeTitle(entry.title);
      const snippet = findSnippet(entry, query);
      return {
        paper: hit.paper,
        day: hit.digest.date,
        title,
        gist: gist(entry),
        marks: findMarks(title, query),
        ...(snippet && { snippet }),
      };
    }),
  );
  return lines.filter((line) => line !== undefined);
}
