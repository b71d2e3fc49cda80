import { describe, expect, it } from 'vitest';
import {
  addShowing,
  listNeighbours,
  NEIGHBOURS,
  PLACES,
  REMEMBERED,
  type Showing,
  toShowing,
} from '../../core/showings';
import { MARKS } from '../../entrypoints/arxiv.content/page/findNeighbours';

const one: Showing = { place: 'labs', returned: 1, ms: 84, near: 0b101 };

describe('a showing', () => {
  it('is taken as it is, without what else was sent along', () => {
    expect(toShowing({ ...one, paper: '2509.04664', url: 'https://x.example/' })).toEqual(one);
  });

  it.each(PLACES)('is taken from wherever a panel may stand: %s', (place) => {
    expect(toShowing({ ...one, place })).toEqual({ ...one, place });
    expect(PLACES).toContain('above');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'abstract'],
    ['another place', { ...one, place: 'everywhere' }],
    ['a place that is no text', { ...one, place: ['labs'] }],
    ['more returns than there are', { ...one, returned: 4 }],
    ['a time before the page', { ...one, ms: -1 }],
    ['no time', { ...one, ms: Number.NaN }],
    ['a part of a millisecond', { ...one, ms: 0.5 }],
    ['a day', { ...one, ms: 86_400_000 }],
    ['more neighbours than there are', { ...one, near: 2 ** NEIGHBOURS.length }],
    ['no neighbours', { place: 'labs', returned: 0, ms: 1 }],
  ])('is not %s', (_what, raw) => {
    expect(toShowing(raw)).toBeUndefined();
  });

  it('is remembered with so many others, and with none that is damaged', () => {
    expect(addShowing(undefined, one)).toEqual([one]);
    expect(addShowing('damaged', one)).toEqual([one]);
    expect(addShowing([{ ...one, ms: 'soon' }, one])).toEqual([one]);
    const many = Array.from({ length: 80 }, (_, ms) => ({ ...one, ms }));
    const kept = addShowing(many, one).map(({ ms }) => ms);
    expect(kept).toHaveLength(REMEMBERED);
    expect(kept.slice(-2)).toEqual([79, 84]);
  });

  it('tells its neighbours by the bits of their marks', () => {
    expect(MARKS).toHaveLength(NEIGHBOURS.length);
    expect(listNeighbours([one])).toEqual(['Dark Reader', 'PaperMemory']);
    expect(listNeighbours([one, { ...one, near: 2 }])).toHaveLength(3);
    expect(listNeighbours([])).toEqual([]);
  });
});
