import { describe, expect, it } from 'vitest';
import type { Stored } from '../../../../components/options/stored/state';
import { type Gone, toSources } from '../../../../components/options/subscriptions/toSources';
import type { Source } from '../../../../core/source';
import { item, result, run, source } from '../samples';

const head = (source: string, id: string) =>
  ({ source, id, title: id, date: '2026-11-20', revision: 'r', papers: [] }) as const;
const stored = (sources: readonly Source[], change: object = {}): Stored => ({
  kind: 'read',
  inventory: {
    kind: 'read',
    counts: { digests: 0, entries: 0, papers: 0 },
    heads: [head('a', '1'), head('a', '2'), head('b', '3')],
    bytes: undefined,
  },
  sources,
  runs: [],
  undoable: new Set(),
  declined: [],
  ...change,
});
const [a, b, c] = ['a', 'b', 'c'].map((id, order) => source({ id, order })) as [
  Source,
  Source,
  Source,
];
const rows = (from: Stored, gone: Record<string, Gone> = {}, refused: readonly string[] = []) => {
  const state = toSources(from, {
    gone: new Map(Object.entries(gone)),
    refused: new Set(refused),
    failure: undefined,
  });
  return state.kind === 'read' ? state.items : [];
};
const shown = (items: ReturnType<typeof rows>) =>
  items.map(({ source, gone }) => (gone ? `${source.id} ${gone}` : source.id));

describe('sources as rows', () => {
  it('are in the reader’s order, each with how many of its digests are stored', () => {
    const found = rows(stored([c, a, b]));
    expect(found.map(({ source, digests }) => [source.id, digests])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it.each(['files', 'made'])('have none for what the reader never put there: %s', (id) => {
    const own = source({ id, order: 5 });
    expect(shown(rows(stored([a, own])))).toEqual(['a']);
    const filled = stored([a, own], {
      inventory: {
        kind: 'read',
        counts: { digests: 1, entries: 0, papers: 0 },
        heads: [head(id, '1')],
        bytes: undefined,
      },
    });
    expect(shown(rows(filled))).toEqual(['a', id]);
  });

  it('keep the row of one that was removed where it stood, and once it is back its own', () => {
    const gone = {
      b: { item: item({ id: 'b', order: 1 }), above: ['a'], gone: 'removed' },
    } as const;
    expect(shown(rows(stored([a, c]), gone))).toEqual(['a', 'b removed', 'c']);
    expect(shown(rows(stored([a, b, c]), gone))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['whatever numbers the others get', ['b'], [a, { ...c, order: 1 }], 'a | b removed | c'],
    ['when another comes before it', ['b'], [source({ id: 'd' }), a, c], 'd | a | b removed | c'],
    ['first', ['a'], [{ ...b, order: 0 }, c], 'a removed | b | c'],
    ['last', ['c'], [a, b], 'a | b | c removed'],
    ['one after the other', ['b', 'a'], [c], 'a removed | b removed | c'],
    ['one before the other', ['a', 'b'], [c], 'a removed | b removed | c'],
    ['all', ['c', 'a', 'b'], [], 'a removed | b removed | c removed'],
  ] as const)('keep the place of what was removed: %s', (_, removed, left, expected) => {
    const there = ['a', 'b', 'c'];
    const gone = removed.map((id) => {
      const above = there.slice(0, there.indexOf(id));
      return [id, { item: item({ id, order: there.indexOf(id) }), above, gone: 'removed' }];
    });
    expect(shown(rows(stored(left), Object.fromEntries(gone))).join(' | ')).toBe(expected);
  });

  it.each(['removing', 'restoring'] as const)('show one that is %s once', (how) => {
    const gone = { b: { item: item({ id: 'b', order: 1 }), above: ['a'], gone: how } };
    expect(shown(rows(stored([a, b, c]), gone))).toEqual(['a', `b ${how}`, 'c']);
  });

  it('say which hosts the reader refused, and whose last run was taken back', () => {
    const last = result({ at: 7, origin: 'https://a.example' });
    const undone = run(1, {
      undone: true,
      parts: [{ source: 'a', title: 'a', result: last }],
    });
    const from = stored([{ ...a, lastResult: last }, b], { runs: [undone] });
    expect(rows(from, {}, ['a'])[0]).toMatchObject({
      origin: 'https://a.example',
      refused: true,
      undone: true,
    });
    expect(rows(from, {}, ['a'])[1]).not.toHaveProperty('refused');
    const again = stored([{ ...a, lastResult: { ...last, at: 8 } }], { runs: [undone] });
    expect(rows(again)[0]).not.toHaveProperty('undone');
  });

  it('wait for the store, and tell what became of it', () => {
    const none = { gone: new Map(), refused: new Set<string>(), failure: undefined };
    expect(toSources({ kind: 'loading' }, none)).toEqual({ kind: 'loading' });
    expect(toSources({ kind: 'failed', code: 'storage-off' }, none)).toEqual({
      kind: 'failed',
      code: 'storage-off',
    });
  });
});
