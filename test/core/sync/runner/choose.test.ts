import { describe, expect, it } from 'vitest';
import type { PartProgress, Run, RunProgress } from '../../../../core/run';
import type { Source, SourceKind, SourceResult } from '../../../../core/source';
import {
  findEnabled,
  leaveOutAwaited,
  leaveOutUnfinished,
} from '../../../../core/sync/runner/choose';

const makeSource = (id: string, kind: SourceKind, enabled = true): Source => ({
  ...{ id, kind, enabled, url: '', title: '', order: 0, addedAt: 0, failures: 0 },
  every: { kind: 'off' },
});
const underWay = (phases: Readonly<Record<string, PartProgress['phase']>>): RunProgress => ({
  ...{ run: 1, cause: 'reader', startedAt: 0, stopping: false },
  parts: Object.entries(phases).map(([source, phase]) => ({
    ...{ source, title: '', phase },
    ...{ listed: 0, due: 0, fetched: 0, stored: 0, bytes: 0 },
  })),
});
const result: SourceResult = {
  ...{ at: 0, added: 0, changed: 0, removed: 0, unchanged: 0, held: 0 },
  kind: 'done',
  problems: [],
};

describe('whom nobody named', () => {
  it('is who lies elsewhere and is switched on', () => {
    const all = [
      makeSource('a', 'feed'),
      makeSource('b', 'rss', false),
      makeSource('c', 'github'),
      makeSource('files', 'files'),
      makeSource('bundled', 'bundled'),
    ];
    expect(findEnabled(all)).toEqual(['a', 'c']);
    expect(findEnabled([])).toEqual([]);
  });
});

describe('a source that is asked for', () => {
  it.each([
    ['is asked when nothing is under way', undefined, [], ['a', 'b']],
    ['is not asked twice while it waits', undefined, ['a'], ['b']],
    ['is not asked twice in a run', underWay({ a: 'waiting', b: 'listing' }), [], []],
    ['is asked again once its part is over', underWay({ a: 'done', b: 'failed' }), [], ['a', 'b']],
    ['waits though its part is over', underWay({ a: 'done', b: 'fetching' }), ['a'], []],
    ['is asked beside a run of others', underWay({ c: 'fetching' }), ['d'], ['a', 'b']],
  ] as const)('%s', (_what, progress, waiting, asked) => {
    expect(leaveOutAwaited(['a', 'b'], new Set(waiting), progress)).toEqual(asked);
  });
});

describe('what an earlier worker left', () => {
  const cutOff: Run = {
    ...{ id: 1, cause: 'schedule', startedAt: 0 },
    parts: [
      { source: 'a', title: '' },
      { source: 'b', title: '', result },
    ],
  };
  it.each([
    ['is asked where no run was cut off', undefined, ['a', 'b', 'gone']],
    ['is asked beside what that run will ask anyway', cutOff, ['b', 'gone']],
    ['is asked where that run had nothing left', { ...cutOff, parts: [] }, ['a', 'b', 'gone']],
  ] as const)('%s', (_what, run, asked) => {
    expect(leaveOutUnfinished(['a', 'b', 'gone'], run)).toEqual(asked);
  });
});
