import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../core/paper';
import { foldSame } from '../../../core/query/foldSame';
import { sampleEntry } from '../../samples';

const make = (id: string, said: string, children?: unknown): Summary => {
  const entry = sampleEntry('2509.00001', said);
  const damaged = { ...entry, sections: [{ kind: 'method', heading: '', children }] } as never;
  const digest = { source: id, id, date: '2025-09-08', title: id, revision: 'r' };
  return { digest, rank: 1, entry: children === undefined ? entry : damaged };
};
const fold = (...all: readonly Summary[]) =>
  foldSame(all).map(({ summary, also }) => [summary, ...also].map(({ digest }) => digest.id));

describe('summaries of one paper', () => {
  it('that say the same stand once', () => {
    expect(
      fold(make('a', '환각을 줄인다.'), make('b', '환각을 줄인다.'), make('c', '아니다.')),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it.each([7, null, [{ type: 'paragraph' }], [null]])(
    'are all there where one is damaged, which is like no other: %j',
    (children) => {
      const sound = [make('a', '환각을 줄인다.'), make('b', '환각을 줄인다.')] as const;
      expect(fold(make('x', '', children), ...sound)).toEqual([['x'], ['a', 'b']]);
      expect(fold(...sound, make('x', '', children))).toEqual([['a', 'b'], ['x']]);
    },
  );
});
