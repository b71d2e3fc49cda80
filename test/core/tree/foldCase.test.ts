import { expect, it } from 'vitest';
import { foldCase } from '../../../core/tree/foldCase';

it.each([
  ['Attention', 'aTTENTION'],
  ['환각', '환각'.normalize('NFD')],
  ['Schrödinger', 'SCHRO\u0308DINGER'],
  ['Λόγος', 'ΛΌΓΟΣ'],
  ['λόγος', 'λόγοσ'],
])('“%s” is “%s” to who compares', (one, other) => {
  expect(foldCase(one)).toBe(foldCase(other));
});

it.each([
  ['resume', 'résumé'],
  ['a b', 'ab'],
  ['ﬁne', 'fine'],
])('“%s” is another text than “%s”', (one, other) => {
  expect(foldCase(one)).not.toBe(foldCase(other));
});
