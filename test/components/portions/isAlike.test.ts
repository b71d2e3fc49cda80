import { expect, it } from 'vitest';
import { isAlike } from '../../../components/portions/isAlike';

const same = () => undefined;

it.each([
  ['texts', 'a', 'a'],
  ['what is not a number', Number.NaN, Number.NaN],
  ['lists of the same', [1, ['a']], [1, ['a']]],
  ['objects of the same', { row: { tags: ['a'], marks: [] } }, { row: { marks: [], tags: ['a'] } }],
  ['the very same function', { same }, { same }],
])('finds alike: %s', (_, one, other) => {
  expect(isAlike(one, other)).toBe(true);
});

it.each([
  ['another text', { title: 'a' }, { title: 'b' }],
  ['a longer list', ['a'], ['a', 'b']],
  ['a shorter list', ['a', 'b'], ['a']],
  ['another order', ['a', 'b'], ['b', 'a']],
  ['what is only named', { left: undefined }, { gone: undefined }],
  ['nothing and none', { note: null }, { note: undefined }],
  ['two functions', { press: () => 1 }, { press: () => 1 }],
  ['two sets, whatever is in them', new Set(['a']), new Set(['b'])],
  ['a list and an object', [], {}],
])('tells apart: %s', (_, one, other) => {
  expect(isAlike(one, other)).toBe(false);
});
