import { describe, expect, it } from 'vitest';
import { stepFrom, toWeeks } from '../../../../components/popup/calendar/month';

describe('a month', () => {
  it('is its weeks from Sunday on', () => {
    const weeks = toWeeks('2025-09');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      undefined,
      '2025-09-01',
      '2025-09-02',
      '2025-09-03',
      '2025-09-04',
      '2025-09-05',
      '2025-09-06',
    ]);
    expect(weeks.at(-1)?.slice(0, 4)).toEqual([
      '2025-09-28',
      '2025-09-29',
      '2025-09-30',
      undefined,
    ]);
  });

  it.each([
    ['2026-02', 28, 4],
    ['2024-02', 29, 5],
    ['2025-08', 31, 6],
    ['2025-11', 30, 6],
  ])('of %s has %i days in %i weeks', (month, days, weeks) => {
    const found = toWeeks(month);
    expect(found).toHaveLength(weeks);
    expect(found.flat().filter(Boolean)).toHaveLength(days);
  });
});

describe('a key in the calendar', () => {
  const days = ['2025-07-31', '2025-09-01', '2025-09-05', '2025-09-08', '2025-09-09', '2025-11-03'];

  it.each([
    ['ArrowLeft', '2025-09-05'],
    ['ArrowRight', '2025-09-09'],
    ['ArrowUp', '2025-09-01'],
    ['ArrowDown', '2025-11-03'],
    ['Home', '2025-09-01'],
    ['End', '2025-09-09'],
    ['PageUp', '2025-07-31'],
    ['PageDown', '2025-11-03'],
    ['Enter', undefined],
  ])('%s leads to %s', (key, to) => {
    expect(stepFrom(days, '2025-09-08', key)).toBe(to);
  });

  it('leads nowhere beyond the first and the last day', () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
      expect(stepFrom(days, '2025-07-31', key)).toBeUndefined();
    }
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown']) {
      expect(stepFrom(days, '2025-11-03', key)).toBeUndefined();
    }
  });
});
