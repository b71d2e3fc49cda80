import type { FoundLine } from '../../../components/reader/state';
import { gist } from '../../../core/gist';
import type { Library } from '../../../core/library';
import { writeTitle } from '../../../core/math/title';
import type { Entry } from '../../../core/paper';
import { digest } from '../../../core/query';
import type { Hit, Query } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';

/** What was found as lines of a list, each with the piece of its text that shows why; one that has gone meanwhile has none. */
export async function readHits(
  hits: readonly Hit[],
  query: Query,
  { readings }: Pick<Library, 'readings'>,
): Promise<readonly FoundLine[]> {
  const lines = await Promise.all(
    hits.map(async (hit): Promise<FoundLine | undefined> => {
      const entry = await readEntry(hit, readings);
      if (!entry) return undefined;
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

async function readEntry(
  { paper, digest: { source, id }, rank }: Hit,
  readings: Library['readings'],
): Promise<Entry | undefined> {
  const entry = (await digest([source, id]))?.entries[rank - 1];
  if (entry?.paper === paper) return entry;
  // What a bookmark alone keeps.
  const kept = readings.get(paper)?.kept;
  return kept?.digest.source === source && kept.digest.id === id ? kept.entry : undefined;
}
