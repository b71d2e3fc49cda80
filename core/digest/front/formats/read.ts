import type { ProblemCode } from '../../problems';

/** What could not be read of front matter, on which line of the file, and the key in question. */
export type FrontProblem = {
  readonly code: ProblemCode;
  readonly line: number;
  readonly about?: string;
};

/** The values of a block of front matter, all as text, the line of each key in the file, and what was wrong. */
export type ReadFront = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly FrontProblem[];
};

/** The most values that are read, counted through aliases as anyone who walks the values would. */
const MOST_VALUES = 5000;

/** Are there more values than anybody reads? */
export function isCrowded(value: unknown): boolean {
  return countValues(value, 0) > MOST_VALUES;
}

function countValues(value: unknown, counted: number): number {
  let count = counted + 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const inner of Object.values(value)) {
    if (count > MOST_VALUES) return count;
    count = countValues(inner, count);
  }
  return count;
}
