import { expect, it } from 'vitest';
import { toLog } from '../../../../components/options/log/toLog';
import type { Stored } from '../../../../components/options/stored/state';
import type { Run } from '../../../../core/run';
import { run } from '../samples';

const stored = (runs: readonly Run[], points: readonly number[]): Stored => ({
  kind: 'read',
  inventory: {
    kind: 'read',
    counts: { digests: 0, entries: 0, papers: 0 },
    heads: [],
    bytes: undefined,
  },
  sources: [],
  runs,
  undoable: new Set(points),
  declined: [],
});
const removal = (id: number) => run(id, { cause: 'remove' });

it.each([
  ['the newest of those that have a point', [run(3), run(2), run(1)], [2, 1], 2, []],
  ['none without a point', [run(2), run(1)], [], undefined, []],
  ['a removal besides, whatever came after it', [run(3), removal(2), run(1)], [3, 2], 3, [2]],
  ['only removals', [removal(2), removal(1)], [1], undefined, [1]],
] as const)('takes back %s', (_, runs, points, undoable, restorable) => {
  const log = toLog(stored(runs, points));
  expect(log.runs).toBe(runs);
  expect(log.undoable).toBe(undoable);
  expect([...(log.restorable ?? [])]).toEqual(restorable);
});

it('is empty until the store is read', () => {
  expect(toLog({ kind: 'loading' })).toEqual({ runs: [], restorable: new Set() });
});
