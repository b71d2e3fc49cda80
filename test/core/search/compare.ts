import { expect } from 'vitest';
import type { Digest } from '../../../core/paper';
import type { Case } from './queries';
import { prepareAll, searchAll } from './samples';
import { scanAll } from './truth';

type Named = readonly (readonly [source: string, digest: Digest])[];

/** Compares what is found in digests with what a full scan says of what is meant; gives how many papers that is. */
export function makeComparison(named: Named): (each: Case) => Promise<number> {
  const digests = prepareAll(named);
  return async ([typed, wanted]) => {
    const truth = named.flatMap(([source, digest]) =>
      scanAll(digest, wanted).map((paper) => `${source} ${digest.id} ${paper}`),
    );
    const found = await searchAll(digests, typed);
    const names = found.hits.map(({ paper, digest: { source, id } }) => `${source} ${id} ${paper}`);
    expect(names.sort()).toEqual(truth.sort());
    expect(found.count).toBe(truth.length);
    return truth.length;
  };
}
