import type { PaperId, Summary } from '../../core/paper';
import { digest, summaries } from '../../core/query';
import type { Hit } from '../../core/search';
import type { Reading } from '../../core/store';

/** The summary that was found; undefined for one that has gone meanwhile. */
export async function readHit(
  { paper, digest: { source, id }, rank }: Hit,
  readings: ReadonlyMap<PaperId, Reading>,
): Promise<Summary | undefined> {
  const stored = await digest([source, id]);
  const summary = stored && summaries(stored)[rank - 1];
  if (summary?.entry?.paper === paper) return summary;
  // What a bookmark alone keeps.
  const kept = readings.get(paper)?.kept;
  return kept?.digest.source === source && kept.digest.id === id ? kept : undefined;
}
