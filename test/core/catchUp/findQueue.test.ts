import { describe, expect, it } from 'vitest';
import { catchUp } from '../../../core/catchUp';
import { findAway } from '../../../core/catchUp/findAway';
import { countQueue, findQueue } from '../../../core/catchUp/findQueue';
import { toDays } from '../../../core/query/days';
import type { Reading } from '../../../core/store';
import { day } from './head';

const reader = (...all: readonly Reading[]) => new Map(all.map((each) => [each.paper, each]));
const noon = (date: string) => new Date(`${date}T12:00`).getTime();
const days = toDays([
  day('2025-09-08', 'a', 'b'),
  day('2025-09-07', 'c', 'a'),
  day('2025-09-05', 'd', 'e'),
  day('2025-09-03', 'w', 'x'),
  day('2025-09-02', 'v'),
]);
const now = '2025-09-08';

describe('the queue', () => {
  it('of who was away is what they are told of, to the paper', () => {
    const readings = reader({ paper: 'w', seenAt: noon('2025-09-03') });
    const queue = findQueue(days, readings, now);
    expect(queue).toEqual({
      isAway: true,
      days: [
        { day: '2025-09-05', papers: ['d', 'e'] },
        { day: '2025-09-07', papers: ['c', 'a'] },
        { day: '2025-09-08', papers: ['b'] },
      ],
    });
    expect(countQueue(queue)).toBe(findAway(days, readings, now)?.papers);
  });

  it('leaves out what they read meanwhile, and knows when they opened a list last', () => {
    const readings = reader(
      { paper: 'w', seenAt: noon('2025-09-03') },
      { paper: 'd', readAt: noon('2025-09-08') },
      { paper: 'a', seenAt: noon('2025-09-08') },
    );
    const papers = (opened?: string) =>
      findQueue(days, readings, now, opened).days.flatMap((each) => each.papers);
    expect(papers()).toEqual(['e', 'c', 'b']);
    expect(papers('2025-09-06')).toEqual(['c', 'b']);
  });

  it.each([
    ['was here yesterday', reader({ paper: 'c', readAt: noon('2025-09-07') })],
    ['never read anything', reader()],
  ])('of who %s is what is unread of the newest days', (_who, readings) => {
    const queue = findQueue(days, readings, now);
    const due = catchUp(days, readings, now);
    expect(queue.isAway).toBe(false);
    expect(queue.days.map((each) => each.papers)).toEqual(due.map(({ papers }) => papers));
    expect(countQueue(queue)).toBeGreaterThan(0);
  });
});
