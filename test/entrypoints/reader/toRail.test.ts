import { expect, it } from 'vitest';
import { noDay } from '../../../core/day';
import { toRail } from '../../../entrypoints/reader/toRail';

const library = { heads: [], days: [], readings: new Map(), sources: [] };

it.each([
  [noDay, undefined],
  ['yesterday', undefined],
  ['2025-02-30', undefined],
  ['2025-09-08', '2025-09-08'],
])('leads the calendar to the day of a list, if that is one: %s', (day, shown) => {
  expect(toRail(library, {}, day, undefined).shown).toBe(shown);
  expect(toRail(library, { day }, undefined, undefined).shown).toBe(shown);
});
