import { expect, test } from 'vitest';
import { noDay } from '../../../core/day';
import { isOnDay } from '../../../core/search/isOnDay';

test.each([
  ['2025-09-08', '2025', true],
  ['2025-09-08', '2025-09', true],
  ['2025-09-08', '2025-09-09', false],
  ['2025-09-08', '-09', true],
  ['2024-09-08', '-09-08', true],
  ['2025-10-09', '-09', false],
  ['2025-08-09', '-09', false],
  [noDay, '-01-01', false],
  [noDay, '1970', false],
])('%s is on %s: %s', (day, asked, result) => {
  expect(isOnDay(day, asked)).toBe(result);
});
