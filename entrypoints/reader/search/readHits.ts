import type { FoundLine } from '../../../components/reader/search/foundLine';
import { gist } from '../../../core/gist';
import type { Library } from '../../../core/library';
import { writeTitleFormulas } from '../../../core/math/title';
import type { Entry } from '../../../core/paper';
import type { Hit, Query } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';
import { readHit } from '../../search/readHit';

/** What was found as lines of a list, each with the piece of its text that shows why; one that has gone meanwhile, or that something damaged, has none. */
export async function readHits(
  hits: readonly Hit[],
  query: Query,
  { readings }: Pick<Library, 'readings'>,
): Promise<readonly FoundLine[]> {
  const lines = await Promise.all(
    hits.map(async (hit) => {
      const entry = (await readHit(hit, readings))?.entry;
      return toLine(hit, entry, query, readings.get(hit.paper)?.note);
    }),
  );
  return lines.filter((line) => line !== undefined);
}

/** Undefined for what is not there, and for what something damaged. */
async function toLine(
  { paper, digest: { date } }: Hit,
  entry: Entry | undefined,
  query: Query,
  note: string | undefined,
): Promise<FoundLine | undefined> {
  if (!entry) return undefined;
  try {
    const title = await writeTitleFormulas(entry.title);
    const snippet = findSnippet(entry, query, note);
    const marks = findMarks(title, query);
    return { paper, day: date, title, gist: gist(entry), marks, ...(snippet && { snippet }) };
  } catch {
    return undefined;
  }
}
