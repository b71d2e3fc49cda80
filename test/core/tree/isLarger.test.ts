import { expect, it } from 'vitest';
import type { Block, MathElement } from '../../../core/tree';
import { isLarger } from '../../../core/tree/isLarger';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...words: string[]): Block => ({
  type: 'paragraph',
  children: words.map(text),
});
const row: MathElement = { name: 'mrow', children: [{ name: 'mi', children: ['x'] }, '+'] };
const formula = { type: 'inlineMath', value: 'x', mathml: row } as const;
const list: Block = {
  type: 'list',
  ordered: false,
  children: [
    { type: 'listItem', children: [paragraph('a')] },
    { type: 'listItem', children: [paragraph('b')] },
  ],
};
const table: Block = {
  type: 'table',
  children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('a')] }] }],
};

it.each([
  ['nothing', [], 0],
  ['paragraphs, whatever stands in them as text', [paragraph('a', 'b'), paragraph('c')], 2],
  ['a list with its items', [list], 5],
  ['a table with its rows and cells', [table], 3],
  ['a formula with what it is drawn of', [formula], 3],
  ['one that was not drawn', [{ type: 'inlineMath', value: 'x' }], 1],
  ['parts, be they empty', [{ children: [] }, { children: [paragraph('a')] }], 3],
] as const)('counts %s', (_what, nodes, count) => {
  expect(isLarger(nodes, count)).toBe(false);
  if (count > 0) expect(isLarger(nodes, count - 1)).toBe(true);
});

it('goes as deep as they are', () => {
  let deep: Block = paragraph('a');
  for (let at = 0; at < 20_000; at += 1) deep = { type: 'blockquote', children: [deep] };
  expect(isLarger([deep], 20_001)).toBe(false);
  expect(isLarger([deep], 20_000)).toBe(true);
});
