import type { Problem } from '../../paper';
import type { PartProgress } from '../../run';
import type { Taken } from './arrival';

/** What came of a source so far. */
export type Tally = {
  readonly taken: Taken[];
  readonly problems: Problem[];
  /** What could not be had this time, as problems, and by its ids. */
  readonly skipped: Problem[];
  readonly missed: Set<string>;
  tell(change: Partial<PartProgress>): void;
  addBytes(bytes: number): void;
  addFetched(): void;
};

/** Begins to keep count; `tell` is told of each change. */
export function openTally(tell: (change: Partial<PartProgress>) => void = () => undefined): Tally {
  const counts = { bytes: 0, fetched: 0 };
  return {
    taken: [],
    problems: [],
    skipped: [],
    missed: new Set(),
    tell,
    addBytes(bytes) {
      counts.bytes += bytes;
      tell({ bytes: counts.bytes });
    },
    addFetched() {
      counts.fetched += 1;
      tell({ fetched: counts.fetched });
    },
  };
}
