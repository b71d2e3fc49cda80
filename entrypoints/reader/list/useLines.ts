import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { ListedDay } from '../../../core/library/listDays';
import { type Line, readLines } from '../../../core/library/readLines';

type Lines = {
  /** Those of each day by its date, and the days that they were read for: until more are read, what was read stands. */
  readonly of: ReadonlyMap<string, readonly Line[]>;
  readonly days: readonly ListedDay[];
  readonly failure?: FailureCode;
};

/** Reads the texts of some days, and keeps what stands there while more are asked for. */
export function useLines(days: readonly ListedDay[]): Lines {
  const [lines, setLines] = useState<Lines>({ of: new Map(), days: [] });
  useEffect(() => {
    let current = true;
    const due = days.map(
      async (day) => [day.date, await readLines(day.heads, day.papers)] as const,
    );
    Promise.all(due).then(
      (read) => current && setLines({ of: new Map(read), days }),
      (error: unknown) =>
        current && setLines((before) => ({ ...before, failure: storageFailure(error).code })),
    );
    return () => {
      current = false;
    };
  }, [days]);
  return lines;
}
