import type { FoundText } from '../../../components/popup/search/state';
import type { PaperId } from '../../../core/paper';
import type { Hit, Query } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';
import { readHit } from '../../search/readHit';
import { type StoredPaper, toStored } from '../read/readPageDay';
import type { Readings } from '../shown/toShown';

/** A row that was found, as the store alone tells it. */
export type StoredFound = Omit<StoredPaper, 'found'> & { readonly found: Omit<FoundText, 'from'> };

/** What was found as rows, each with the piece of its text that shows why; what is gone or damaged is left out, and a paper stands once. */
export async function readFound(
  hits: readonly Hit[],
  query: Query,
  readings: Readings,
): Promise<readonly StoredFound[]> {
  const rows = await Promise.all(
    hits.map((hit) => readRow(hit, query, readings).catch(() => undefined)),
  );
  const shown = new Set<PaperId>();
  return rows
    .filter((row) => row !== undefined)
    .filter(({ paper }) => !shown.has(paper) && shown.add(paper));
}

async function readRow(
  hit: Hit,
  query: Query,
  readings: Readings,
): Promise<StoredFound | undefined> {
  const summary = await readHit(hit, readings);
  if (!summary) return undefined;
  const stored = await toStored(summary);
  const snippet = findSnippet(summary.entry, query, readings.get(hit.paper)?.note);
  return {
    ...stored,
    found: { marks: findMarks(stored.title, query), ...(snippet && { snippet }) },
  };
}
