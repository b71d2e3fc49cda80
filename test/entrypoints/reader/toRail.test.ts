import { describe, expect, it, vi } from 'vitest';
import type { RailSlice } from '../../../components/reader/state';
import { findNews } from '../../../core/catchUp/findNews';
import { noDay } from '../../../core/day';
import { toDays } from '../../../core/query/days';
import { toRail } from '../../../entrypoints/reader/toRail';

const library = { heads: [], days: [], readings: new Map(), sources: [] };
const held = { library, news: [], visit: undefined };

it.each([
  [noDay, undefined],
  ['yesterday', undefined],
  ['2025-02-30', undefined],
  ['2025-09-08', '2025-09-08'],
])('leads the calendar to the day of a list, if that is one: %s', (day, shown) => {
  expect(toRail(held, {}, day).shown).toBe(shown);
  expect(toRail(held, { day }, undefined).shown).toBe(shown);
});

describe('what is counted', () => {
  const head = (source: string, date: string, ...papers: string[]) => ({
    ...{ source, id: `${source}${date}`, date, title: '', revision: '', papers },
  });
  const heads = [head('x', '2026-01-05', 'a'), head('bundled', '2025-12-30', 'b', 'c')];
  const own = { ...library, heads, days: toDays(heads) };
  const rail = (since?: string) =>
    toRail({ ...held, library: own, news: findNews(own.days, since) }, {}, undefined);

  it('is what came to the reader, and not what came with the extension', () => {
    const told = ({ unread, catchUp, sources }: RailSlice) => [
      unread,
      catchUp,
      sources.map((each) => [each.id, each.unread]),
    ];
    expect(told(rail('2026-01-01'))).toEqual([
      1,
      1,
      [
        ['x', 1],
        ['bundled', 0],
      ],
    ]);
    expect(told(rail())).toEqual([
      3,
      3,
      [
        ['x', 1],
        ['bundled', 2],
      ],
    ]);
  });

  it.each([
    ['one that came from elsewhere too', [head('x', '2026-01-05', 'b')], 1, 0],
    ['each that did', [head('x', '2026-01-05', 'b'), head('x', '2026-01-06', 'c', 'd')], 3, 0],
    ['all of its papers', [head('x', '2026-01-05', 'b', 'c', 'e')], 3, 0],
    ['the same on its very day', [head('x', '2025-09-08', 'b', 'c', 'e')], 3, 0],
    ['one of an update', [head('bundled', '2026-01-05', 'b')], undefined, 1],
    ['none', [], undefined, 0],
  ])(
    'of what came with the extension is at its own place none for its papers, %s',
    (_what, more, x, bundled) => {
      const all = [...more, head('bundled', '2025-09-08', 'b', 'c', 'e')];
      const own = { ...library, heads: all, days: toDays(all) };
      const { sources } = toRail(
        { ...held, library: own, news: findNews(own.days, '2026-01-01') },
        {},
        undefined,
      );
      const count = (id: string) => sources.find((each) => each.id === id)?.unread;
      expect([count('x'), count('bundled')]).toEqual([x, bundled]);
    },
  );

  it.each([
    ['2026-01-05T12:00', true],
    ['2026-01-06T00:01', false],
    ['2026-11-30T12:00', false],
  ])('is called today on no other day: %s', (now, isToday) => {
    vi.setSystemTime(now);
    expect(rail()).toMatchObject({ newest: 1, isToday });
    expect(toRail(held, {}, undefined).isToday).toBe(true);
    vi.useRealTimers();
  });
});
