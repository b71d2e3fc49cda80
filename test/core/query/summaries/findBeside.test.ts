import { expect, it } from 'vitest';
import type { Summary } from '../../../../core/paper';
import { findBeside } from '../../../../core/query/summaries/findBeside';
import { sampleDigest } from '../../../samples';

const said = (papers: readonly string[]): Summary[] => {
  const { entries, id, date, title } = sampleDigest('2025-09-08', papers);
  const digest = { source: 's', id, date, title, revision: 'r' };
  return entries.map((entry, index) => ({ digest, rank: index + 1, entry }));
};
const [a, b, c] = ['2509.00001', '2509.00002', 'hep-th/9901001'];
const named = (paper: string) => ({ paper, title: `Paper ${paper}` });

it.each<[string, string[], number, object]>([
  ['the first', [a, b, c], 0, { after: named(b) }],
  ['one between', [a, b, c], 1, { before: named(a), after: named(c) }],
  ['the last', [a, b, c], 2, { before: named(b) }],
  ['the only one', [a], 0, {}],
  ['one that stands twice', [a, b, b, c], 1, { before: named(a), after: named(c) }],
  ['one that is all there is', [b, b, b], 1, {}],
  ['one that is not there', [a, b], 7, {}],
])('beside %s stand the nearest others', (_what, papers, at, beside) => {
  expect(findBeside(said(papers), at)).toEqual(beside);
});
