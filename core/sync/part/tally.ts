import type { Problem } from '../../paper';
import type { PartProgress } from '../../run';
import type { Taken } from './arrival';

/** How far one source has come. */
export type Steps = Omit<PartProgress, 'source' | 'title'>;

/** What came of a source so far. */
export type Tally = {
  readonly taken: Taken[];
  readonly problems: Problem[];
  /** What could not be had this time, as problems, and by its ids. */
  readonly skipped: Problem[];
  readonly missed: Set<string>;
  tell(change: Partial<Steps>): void;
  addBytes(bytes: number): void;
  addFetched(): void;
};

/** Begins to keep count; `onSteps` is told of each change. */
export function openTally(onSteps: ((steps: Steps) => void) | undefined): Tally {
  let steps: Steps = { phase: 'listing', listed: 0, due: 0, fetched: 0, stored: 0, bytes: 0 };
  const tell = (change: Partial<Steps>) => {
    steps = { ...steps, ...change };
    onSteps?.(steps);
  };
  return {
    taken: [],
    problems: [],
    skipped: [],
    missed: new Set(),
    tell,
    addBytes: (bytes) => tell({ bytes: steps.bytes + bytes }),
    addFetched: () => tell({ fetched: steps.fetched + 1 }),
  };
}
