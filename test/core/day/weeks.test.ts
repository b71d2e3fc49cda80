import { expect, it } from 'vitest';
import { nameWeekdays } from '../../../components/words/day';
import { weekdayOf } from '../../../core/day';
import { FIRST_WEEKDAY, startOfWeek, toWeeks } from '../../../core/day/weeks';

it('lays a month out in weeks, empty where a day is another month’s', () => {
  const weeks = toWeeks('2025-09');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual(Array.from({ length: 7 }, (_, at) => `2025-09-0${at + 1}`));
  expect(weeks[4]).toEqual(['2025-09-29', '2025-09-30', ...Array(5).fill(undefined)]);
  expect(toWeeks('2026-02')[0]?.[6]).toBe('2026-02-01');
});

it.each([
  ['2026-02', 28, 5],
  ['2027-02', 28, 4],
  ['2024-02', 29, 5],
  ['2025-08', 31, 5],
  ['2026-03', 31, 6],
])('%s has %i days in %i weeks', (month, days, weeks) => {
  expect(toWeeks(month)).toHaveLength(weeks);
  expect(toWeeks(month).flat().filter(Boolean)).toHaveLength(days);
});

it.each([
  ['2025-09-01', '2025-09-01'],
  ['2025-09-07', '2025-09-01'],
  ['2025-03-01', '2025-02-24'],
  ['2026-01-04', '2025-12-29'],
])('finds where the week of %s begins', (day, start) => {
  expect(startOfWeek(day)).toBe(start);
  expect(weekdayOf(startOfWeek(day))).toBe(FIRST_WEEKDAY);
});

it('names the days in the same order', () => {
  expect(nameWeekdays('ko').join('')).toBe('월화수목금토일');
  expect(nameWeekdays('en').join('')).toBe('MTWTFSS');
});
