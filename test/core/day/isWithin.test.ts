import { expect, it } from 'vitest';
import { isWithin } from '../../../core/day/isWithin';

it.each([
  ['just now', 1000, 1000, true],
  ['a moment ago', 1000, 1099, true],
  ['as long ago as that', 1000, 1100, false],
  ['long ago', 0, 1e12, false],
  ['a moment ahead, by a clock that was set right', 1099, 1000, true],
  ['as far ahead as that', 1100, 1000, false],
  ['far ahead, by a clock that was wrong', 1e12, 0, false],
] as const)('tells whether %s is within a while', (_which, then, now, expected) => {
  expect(isWithin(then, now, 100)).toBe(expected);
});
