import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/store';
import { countList } from '../../../../entrypoints/reader/list/countList';

const papers = ['2509.00001', '2509.00002', '2509.00003'];
const whole = [
  { date: '2025-09-08', heads: [], papers },
  { date: '2025-09-05', heads: [], papers: ['2509.00003', '2509.00004'] },
];
const copies = new Map([['2509.00003', 2]]);
const count = (readings: readonly Reading[], view?: 'unread') =>
  countList({ whole, copies }, new Map(readings.map((each) => [each.paper, each])), view);

describe('what the filters of a list count', () => {
  it('is each paper once, by what the reader made of it by now', () => {
    expect(count([])).toEqual({ all: 4, unread: 4, bookmarked: 0, noted: 0, twice: 1 });
    const after = count([
      { paper: '2509.00001', readAt: 1 },
      { paper: '2509.00002', seenAt: 1, bookmarkedAt: 2 },
      { paper: '2509.00004', note: '다시' },
      { paper: '2509.09999', note: '남의 것', bookmarkedAt: 3 },
    ]);
    expect(after).toEqual({ all: 4, unread: 2, bookmarked: 1, noted: 1, twice: 1 });
  });

  it('is what is still unread where that is what is listed', () => {
    const read = count([{ paper: '2509.00003', readAt: 1 }], 'unread');
    expect([read.all, read.unread]).toEqual([3, 3]);
    expect(
      count(
        papers.map((paper) => ({ paper, readAt: 1 })),
        'unread',
      ).all,
    ).toBe(1);
  });
});
