import { isSameDigest } from '../../../core/paper/digestName';
import type { DigestName } from '../../../core/store';
import type { ReaderSummary } from '../state';

/** Where a digest's summary stands, perhaps under another of the same text; -1 for nowhere. */
export function findPlace(
  summaries: readonly ReaderSummary[],
  name: DigestName | undefined,
): number {
  return summaries.findIndex(({ summary, also }) =>
    [summary, ...also].some(({ digest }) => name && isSameDigest(digest, name)),
  );
}
