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
  // What is damaged has a rank too, and is left out.
  const summary = stored && summaries(stored).find((each) => each.rank === rank);
  if (summary?.entry.paper === paper)
    return { ...summary, ...(stored?.head.goneAt !== undefined && { isGone: true }) };
  // What a bookmark alone keeps.
  const kept = readings.get(paper)?.kept;
  return kept?.digest.source === source && kept.digest.id === id ? kept : undefined;
}
