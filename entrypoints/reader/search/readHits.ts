import type { FoundLine } from '../../../components/reader/state';
import { gist } from '../../../core/gist';
import type { Library } from '../../../core/library';
import { writeTitle } from '../../../core/math/title';
import type { Entry } from '../../../core/paper';
import { digest } from '../../../core/query';
import type { Hit, Query } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';

/** What was found as lines of a list, each with the piece of its text that shows why; one that has gone meanwhile, or that something damaged, has none. */
export async function readHits(
  hits: readonly Hit[],
  query: Query,
  { readings }: Pick<Library, 'readings'>,
): Promise<readonly FoundLine[]> {
  const lines = await Promise.all(
    hits.map(async (hit) => toLine(hit, await readEntry(hit, readings), query)),
  );
  return lines.filter((line) => line !== undefined);
}

/** Undefined for what is not there, and for what something damaged. */
async function toLine(
  { paper, digest: { date } }: Hit,
  entry: Entry | undefined,
  query: Query,
): Promise<FoundLine | undefined> {
  if (!entry) return undefined;
  try {
    const title = await writeTitle(entry.title);
    const snippet = findSnippet(entry, query);
    const marks = findMarks(title, query);
    return { paper, day: date, title, gist: gist(entry), marks, ...(snippet && { snippet }) };
  } catch {
    return undefined;
  }
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
