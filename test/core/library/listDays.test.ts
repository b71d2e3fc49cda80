import { expect, it } from 'vitest';
import { noDay } from '../../../core/day';
import { moveMonth, toHeat, toMonths, toStep } from '../../../core/library/heat';
import { countCopies, findDays, listDays } from '../../../core/library/listDays';
import type { DigestHead } from '../../../core/paper';
import { toDays } from '../../../core/query/days';
import type { Reading } from '../../../core/store';

const head = (source: string, date: string, ...papers: readonly string[]): DigestHead => ({
  source,
  id: date,
  date,
  title: date,
  revision: 'r',
  papers,
});
const heads = [
  head('x', '2025-09-08', 'a', 'b'),
  head('y', '2025-09-08', 'b', 'c'),
  head('x', '2025-09-05', 'a'),
  head('y', noDay, 'd'),
];
const readings = new Map<string, Reading>([
  ['a', { paper: 'a', seenAt: 1 }],
  ['c', { paper: 'c', bookmarkedAt: 1, tags: ['세미나'] }],
  ['d', { paper: 'd', note: '표 3' }],
]);
const library = { heads, days: toDays(heads), readings };
const list = (only: Parameters<typeof listDays>[1], scope: Parameters<typeof findDays>[1] = {}) =>
  listDays(findDays(library, scope), only, readings, countCopies(heads)).map(
    ({ date, papers, total, read }) => [date, papers.join(''), `${read}/${total}`],
  );

it('lists all days, one, or those of a subscription', () => {
  expect(list('all')).toEqual([
    ['2025-09-08', 'abc', '1/3'],
    ['2025-09-05', 'a', '1/1'],
    [noDay, 'd', '0/1'],
  ]);
  expect(list('all', { day: '2025-09-05' })).toEqual([['2025-09-05', 'a', '1/1']]);
  expect(list('all', { day: '2025-09-06' })).toEqual([]);
  expect(list('all', { source: 'y' })).toEqual([
    ['2025-09-08', 'bc', '0/2'],
    [noDay, 'd', '0/1'],
  ]);
  expect(list('all', { source: 'y', day: '2025-09-08' })).toEqual([['2025-09-08', 'bc', '0/2']]);
});

it('shows only what is asked for, and counts all of a day', () => {
  expect(list('unread')).toEqual([
    ['2025-09-08', 'bc', '1/3'],
    [noDay, 'd', '0/1'],
  ]);
  expect(list('bookmarked')).toEqual([['2025-09-08', 'c', '1/3']]);
  expect(list('noted').map(([date, papers]) => [date, papers])).toEqual([
    ['2025-09-08', 'c'],
    [noDay, 'd'],
  ]);
  expect(list('twice').map(([date, papers]) => [date, papers])).toEqual([
    ['2025-09-08', 'ab'],
    ['2025-09-05', 'a'],
  ]);
});

it('knows how warm each day is, and of what has no day nothing', () => {
  expect([...toHeat(library)]).toEqual([
    ['2025-09-08', { total: 3, read: 1 }],
    ['2025-09-05', { total: 1, read: 1 }],
  ]);
  const steps = [0, 1, 4, 5, 8, 11, 12].map((read) => toStep({ total: 12, read }));
  expect(steps).toEqual([0, 1, 2, 2, 3, 3, 4]);
  expect(toStep({ total: 0, read: 0 })).toBe(0);
});

it.each([
  [
    'a paper of two days of a month',
    [
      ['2025-09-08', 'ab'],
      ['2025-09-05', 'ac'],
    ],
    '2025-09 3',
  ],
  [
    'a paper of two months',
    [
      ['2025-10-01', 'ab'],
      ['2025-09-05', 'ac'],
    ],
    '2025-10 2, 2025-09 2',
  ],
  [
    'the same month of two years',
    [
      ['2025-09-01', 'a'],
      ['2024-09-01', 'a'],
    ],
    '2025-09 1, 2024-09 1',
  ],
  [
    'what has no day',
    [
      ['2025-09-01', 'a'],
      [noDay, 'b'],
    ],
    '2025-09 1',
  ],
] as const)('counts in a month each paper once: %s', (_, all, counts) => {
  const days = all.map(([date, papers]) => ({ date, heads: [], papers: [...papers] }));
  const months = [...toMonths({ days, readings: new Map() })];
  expect(months.map(([month, { total }]) => `${month} ${total}`).join(', ')).toBe(counts);
});

it('counts a paper of two days that was read as read once', () => {
  const days = ['2025-09-08', '2025-09-05'].map((date) => ({
    date,
    heads: [],
    papers: ['a', 'b'],
  }));
  const readings = new Map([['a', { paper: 'a', readAt: 1 }]]);
  expect(toMonths({ days, readings }).get('2025-09')).toEqual({ total: 2, read: 1 });
});

it('moves by months over years', () => {
  expect(moveMonth('2025-01', -1)).toBe('2024-12');
  expect(moveMonth('2025-12', 1)).toBe('2026-01');
  expect(moveMonth('2025-09', -11)).toBe('2024-10');
});
