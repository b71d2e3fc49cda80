import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { ListedDay } from '../../../core/library/listDays';
import { type Line, readLines } from '../../../core/library/readLines';

type Lines = {
  /** Those of each day, once they are read. */
  readonly of: ReadonlyMap<ListedDay, readonly Line[]>;
  readonly failure?: FailureCode;
};

/** Reads the texts of some days, and keeps what stands there while more are asked for. */
export function useLines(days: readonly ListedDay[]): Lines {
  const [lines, setLines] = useState<Lines>({ of: new Map() });
  useEffect(() => {
    let current = true;
    const due = days.map(async (day) => [day, await readLines(day.heads, day.papers)] as const);
    Promise.all(due).then(
      (read) => current && setLines({ of: new Map(read) }),
      (error: unknown) =>
        current && setLines(({ of }) => ({ of, failure: storageFailure(error).code })),
    );
    return () => {
      current = false;
    };
  }, [days]);
  return lines;
}
