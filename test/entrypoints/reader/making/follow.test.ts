import { describe, expect, it } from 'vitest';
import type { Makings } from '../../../../components/reader/making/state';
import type { MakingProgress } from '../../../../core/making';
import { follow } from '../../../../entrypoints/reader/making/follow';

const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const progress = (paper: string, askedAt: number, change: Partial<MakingProgress> = {}) => ({
  paper,
  model,
  state: 'waiting' as MakingProgress['state'],
  askedAt,
  done: [],
  faults: [],
  ...change,
});
const [one, two] = [progress('2509.00001', 1), progress('2509.00002', 2)];
const nothing: Makings = { queue: [], kept: [] };

describe('what is told of makings', () => {
  it('stands in the order in which they were asked for, each once', () => {
    const both = [two, one].reduce((now, each) => follow(now, [each.paper, each]), nothing);
    expect(follow(both, [one.paper, { ...one, state: 'making' }]).queue).toEqual([
      { ...one, state: 'making' },
      two,
    ]);
  });

  it('goes where nothing is left, and to what was made where it is kept', () => {
    const now = { queue: [one, two], kept: [] };
    expect(follow(now, [one.paper, undefined])).toEqual({ queue: [two], kept: [] });
    const text = { kind: 'abstract' as const, title: 'A title', parts: [], characters: 1 };
    expect(follow(now, [two.paper, { ...two, text, state: 'kept' }])).toEqual({
      queue: [one],
      kept: [{ paper: two.paper, title: 'A title' }],
    });
  });
});
