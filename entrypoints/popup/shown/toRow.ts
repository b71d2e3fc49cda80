import type { PaperId } from '../../../core/paper';
import { readState } from '../../../core/query/days';
import type { Reading } from '../../../core/store';
import type { StoredPaper } from '../read/readPageDay';

/** A stored row → the same with what the reader made of its paper. */
export function toRow<Stored extends StoredPaper>(
  stored: Stored,
  readings: ReadonlyMap<PaperId, Reading>,
) {
  const reading = readings.get(stored.paper);
  const bookmarked = reading?.bookmarkedAt !== undefined;
  return { ...stored, read: readState(reading), bookmarked };
}
