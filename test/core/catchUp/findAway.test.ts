import { describe, expect, it } from 'vitest';
import { findAway } from '../../../core/catchUp/findAway';
import type { DigestHead } from '../../../core/paper';
import { toDays } from '../../../core/query/days';
import type { Reading } from '../../../core/store';

const head = (date: string, ...papers: string[]): DigestHead => ({
  source: 'g1',
  id: date,
  date,
  title: '',
  revision: '',
  papers,
});
const days = toDays([
  head('2025-09-08', 'm1', 'm2', 'm3'),
  head('2025-09-05', 'f1', 'f2'),
  head('2025-09-04', 't1', 't2', 'm1'),
  head('2025-09-03', 'w1', 'w2'),
  head('2025-09-02', 'e1'),
]);
/** Noon where the reader is. */
const noon = (day: string) => new Date(`${day}T12:00`).getTime();
const reader = (...readings: readonly (Partial<Reading> & { paper: string })[]) =>
  new Map(readings.map((reading) => [reading.paper, reading as Reading]));

describe('what came while the reader was away', () => {
  it('is the days since they read last, oldest first, and their different papers', () => {
    const away = findAway(days, reader({ paper: 'w1', seenAt: noon('2025-09-03') }), '2025-09-08');
    expect(away?.days.map(({ date, unread }) => [date, unread.length])).toEqual([
      ['2025-09-04', 3],
      ['2025-09-05', 2],
      ['2025-09-08', 3],
    ]);
    // m1 stands on two of the days.
    expect(away?.papers).toBe(7);
  });

  it('includes the last day itself when its digest came after they had left', () => {
    const before = reader({ paper: 'e1', readAt: noon('2025-09-03') });
    const dates = findAway(days, before, '2025-09-08')?.days.map(({ date }) => date);
    expect(dates).toEqual(['2025-09-03', '2025-09-04', '2025-09-05', '2025-09-08']);
  });

  it('stays while they catch up today, and shrinks', () => {
    const today = noon('2025-09-08');
    const readings = reader(
      { paper: 'w1', seenAt: noon('2025-09-03') },
      { paper: 't1', seenAt: today },
      { paper: 't2', readAt: today },
      { paper: 'm1', readAt: today },
    );
    const away = findAway(days, readings, '2025-09-08');
    expect(away?.days.map(({ date, papers, unread }) => [date, papers, unread])).toEqual([
      ['2025-09-05', 2, ['f1', 'f2']],
      ['2025-09-08', 3, ['m2', 'm3']],
    ]);
    expect(away?.papers).toBe(4);
  });

  it.each([
    ['who never read anything', reader(), '2025-09-08'],
    ['who read yesterday', reader({ paper: 'e1', seenAt: noon('2025-09-07') }), '2025-09-08'],
    ['who read today only', reader({ paper: 'e1', seenAt: noon('2025-09-08') }), '2025-09-08'],
    [
      'who missed a single day of digests',
      reader({ paper: 'w1', seenAt: noon('2025-09-03') }),
      '2025-09-04',
    ],
    [
      'for whom only one is left unread',
      reader({ paper: 'f1', seenAt: noon('2025-09-06') }),
      '2025-09-08',
    ],
  ])('is nothing to %s', (_who, readings, today) => {
    expect(findAway(days, readings, today)).toBeUndefined();
  });

  it('knows no day that is still to come, and none without a date', () => {
    const more = toDays([
      ...days.flatMap(({ heads }) => heads),
      head('2030-01-01', 'x'),
      head('1970-01-01', 'y'),
    ]);
    const away = findAway(
      more,
      reader({ paper: 'w1', bookmarkedAt: noon('2025-09-03') }),
      '2025-09-08',
    );
    expect(away?.days.map(({ date }) => date)).toEqual(['2025-09-04', '2025-09-05', '2025-09-08']);
  });

  it('counts months away as it counts days', () => {
    const away = findAway(days, reader({ paper: 'q', seenAt: noon('2025-06-01') }), '2025-09-10');
    expect(away?.days).toHaveLength(5);
    expect(away?.papers).toBe(10);
  });
});
