import { expect, it } from 'vitest';
import { noDay } from '../../../core/day';
import type { DigestHead } from '../../../core/paper';
import { countUnread, findFirstDay, readState, toDays } from '../../../core/query/days';
import type { Reading } from '../../../core/store';

const head = (id: string, date: string, papers: readonly string[]): DigestHead => ({
  source: 's',
  id,
  date,
  title: id,
  revision: id,
  papers,
});

it('are made of digests in their order, a paper of two once', () => {
  const heads = [
    head('b', '2025-09-08', ['2509.00001', '2509.00002']),
    head('a', '2025-09-08', ['2509.00002', '2509.00003']),
    head('empty', '2025-09-07', []),
    head('c', '2025-09-01', ['2509.00001']),
    head('d', noDay, ['2509.00009']),
  ];
  expect(toDays(heads).map(({ date, papers, heads: own }) => [date, papers, own.length])).toEqual([
    ['2025-09-08', ['2509.00001', '2509.00002', '2509.00003'], 2],
    ['2025-09-01', ['2509.00001'], 1],
    [noDay, ['2509.00009'], 1],
  ]);
  expect(toDays([])).toEqual([]);
});

it('count what was neither seen nor read as unread', () => {
  const readings = new Map<string, Reading>([
    ['2509.00001', { paper: '2509.00001', seenAt: 1 }],
    ['2509.00002', { paper: '2509.00002', readAt: 1 }],
    ['2509.00003', { paper: '2509.00003', bookmarkedAt: 1 }],
  ]);
  const papers = [...readings.keys(), '2509.00004'];
  expect(papers.map((paper) => readState(readings.get(paper)))).toEqual([
    'seen',
    'read',
    'unread',
    'unread',
  ]);
  expect(countUnread(papers, readings)).toBe(2);
});

it('begin with the newest that has come, and on which not the reader alone wrote', () => {
  const now = '2025-09-09';
  const own = (date: string) => ({ ...head(`m${date}`, date, ['2509.00007']), source: 'made' });
  const first = (...heads: readonly DigestHead[]) => findFirstDay(toDays(heads), now)?.date;
  const [coming, today, monday] = ['2999-01-01', now, '2025-09-08'].map((date) =>
    head(date, date, ['2509.00001']),
  ) as [DigestHead, DigestHead, DigestHead];

  expect(first(coming, today, monday)).toBe(now);
  expect(first(own(now), monday)).toBe('2025-09-08');
  expect(first(own(now), today, monday)).toBe(now);
  expect(first(own('2025-09-10'), own('2025-09-07'))).toBe('2025-09-07');
  expect(first(coming)).toBe('2999-01-01');
  expect(first(coming, own(monday.date))).toBe('2025-09-08');
  expect(first()).toBeUndefined();
});
