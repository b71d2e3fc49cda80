import type { PaperId } from '../paper';
import { type Reading, withStore } from '../store';

/** What the reader did with every paper that was ever seen, read or bookmarked. */
export async function readings(): Promise<ReadonlyMap<PaperId, Reading>> {
  const all = await withStore((db) => db.getAll('reading'));
  return new Map(all.map((reading) => [reading.paper, reading]));
}
