import { describe, expect, it } from 'vitest';
import { catchUp } from '../../core/catchUp';
import { noDay } from '../../core/day';
import { toDays } from '../../core/query/days';
import type { Reading } from '../../core/store';
import { day } from './catchUp/head';

const readings = (all: readonly Reading[]) => new Map(all.map((each) => [each.paper, each]));
const queue = (
  heads: readonly ReturnType<typeof day>[],
  read: readonly Reading[] = [],
  now = '2025-09-09',
) => catchUp(toDays(heads), readings(read), now).map(({ date, papers }) => [date, papers]);

describe('what there is to catch up with', () => {
  const heads = [
    day('2025-09-08', 'a', 'b'),
    day('2025-09-07', 'c', 'a'),
    day('2025-09-05', 'd'),
    day('2025-09-04', 'e'),
  ];

  it('is what is unread, the oldest day first, a paper once', () => {
    expect(queue(heads)).toEqual([
      ['2025-09-04', ['e']],
      ['2025-09-05', ['d']],
      ['2025-09-07', ['c', 'a']],
      ['2025-09-08', ['b']],
    ]);
  });

  it('goes on behind a day of which nothing is unread', () => {
    expect(queue(heads, [{ paper: 'd', readAt: 1 }])).toEqual([
      ['2025-09-04', ['e']],
      ['2025-09-07', ['c', 'a']],
      ['2025-09-08', ['b']],
    ]);
    // The newest day may have had one paper alone.
    const newest = [
      { paper: 'a', seenAt: 1 },
      { paper: 'b', readAt: 1 },
    ];
    expect(queue(heads, newest)).toEqual([
      ['2025-09-04', ['e']],
      ['2025-09-05', ['d']],
      ['2025-09-07', ['c']],
    ]);
    const all = [...'abcde'].map((paper) => ({ paper, readAt: 1 }));
    expect(queue(heads, all)).toEqual([]);
  });

  it('ends at what is a month older than the newest digest, read or not', () => {
    const long = [day('2025-09-08', 'a'), day('2025-08-09', 'b'), day('2025-08-08', 'c')];
    const due = [
      ['2025-08-09', ['b']],
      ['2025-09-08', ['a']],
    ];
    expect(queue(long)).toEqual(due);
    expect(queue(long, [{ paper: 'a', readAt: 1 }])).toEqual(due.slice(0, 1));
    // An archive is all there is: its newest days are offered, and what is still to come is not the newest.
    const archive = [day('2025-10-20', 'f'), day('2024-12-25', 'd'), day('2024-12-24', 'e')];
    expect(queue(archive)).toEqual([
      ['2024-12-24', ['e']],
      ['2024-12-25', ['d']],
    ]);
  });

  it('leaves out what was seen or read, and not what was only bookmarked', () => {
    const read = [
      { paper: 'a', seenAt: 1 },
      { paper: 'c', bookmarkedAt: 1 },
    ];
    expect(queue(heads.slice(0, 2), read)).toEqual([
      ['2025-09-07', ['c']],
      ['2025-09-08', ['b']],
    ]);
  });

  it('has no day that is still to come and none without a day', () => {
    const odd = [...heads.slice(0, 1), day('2025-09-30', 'z'), day(noDay, 'y')];
    expect(queue(odd)).toEqual([['2025-09-08', ['a', 'b']]]);
    expect(queue([])).toEqual([]);
  });

  it('offers fourteen days of ten years', () => {
    const many = Array.from({ length: 3650 }, (_, back) =>
      day(new Date(Date.UTC(2025, 8, 8 - back)).toISOString().slice(0, 10), `p${back}`),
    );
    expect(queue(many)).toHaveLength(14);
    expect(queue(many)[0]?.[0]).toBe('2025-08-26');
  });
});
