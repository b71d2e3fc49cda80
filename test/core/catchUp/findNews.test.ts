import { describe, expect, it, test } from 'vitest';
import { catchUp } from '../../../core/catchUp';
import { findNews } from '../../../core/catchUp/findNews';
import { noDay } from '../../../core/day';
import { toDays } from '../../../core/query/days';
import { day } from './head';

const bundled = (date: string, ...papers: string[]) => ({
  ...day(date, ...papers),
  source: 'bundled',
});
const days = toDays([
  day('2026-01-05', 'a', 'b'),
  bundled('2026-01-05', 'b', 'c'),
  bundled('2026-01-03', 'd', 'a'),
  day('2026-01-02', 'e'),
  bundled(noDay, 'f'),
]);
const papers = (since?: string) => findNews(days, since).map((each) => each.papers.join(''));

describe('news', () => {
  test.each([
    ['nothing that shipped with the extension before it was installed', '2026-01-06', ['ab', 'e']],
    ['what came with an update on that day or later', '2026-01-05', ['abc', 'e']],
    ['what shipped and is of a later day', '2026-01-01', ['abc', 'da', 'e']],
  ])('are %s', (_what, since, wanted) => {
    expect(papers(since)).toEqual(wanted);
  });

  it('are all where a store of before does not tell when it was made', () => {
    expect(findNews(days, undefined)).toBe(days);
  });

  it('are the very days where nothing shipped', () => {
    const own = toDays([day('2026-01-02', 'e')]);
    expect(findNews(own, '2026-01-06')).toBe(own);
  });

  it('are nothing that the reader had made, but what came besides', () => {
    const made = (date: string, ...all: string[]) => ({ ...day(date, ...all), source: 'made' });
    const own = toDays([
      day('2026-01-05', 'a'),
      made('2026-01-05', 'a', 'b'),
      made('2026-01-04', 'c'),
      day('2026-01-03', 'b'),
    ]);
    for (const since of [undefined, '2026-01-06'])
      expect(findNews(own, since).map((each) => each.papers.join(''))).toEqual(['a', 'b']);
    expect(findNews(toDays([made('2026-01-05', 'c')]), undefined)).toEqual([]);
  });

  it('are of the digests that came alone, on a day of others too', () => {
    const heads = (since?: string) =>
      findNews(days, since).map((each) => each.heads.map(({ source }) => source));
    expect(heads('2026-01-06')).toEqual([[day('2026-01-05').source], [day('2026-01-02').source]]);
    expect(heads('2026-01-05')[0]).toContain('bundled');
  });

  it('begin the queue of a new reader, and not what came along', () => {
    const queue = (since?: string) =>
      catchUp(findNews(days, since), new Map(), '2026-01-06').flatMap((each) => each.papers);
    expect(queue('2026-01-06')).toEqual(['e', 'a', 'b']);
    expect(queue()).toEqual(['e', 'd', 'a', 'b', 'c']);
    // A day of it alone has not been gone through: what is older waits.
    const after = toDays([bundled('2026-01-04', 'x'), day('2026-01-03', 'y')]);
    expect(catchUp(findNews(after, '2026-01-06'), new Map(), '2026-01-06')).toHaveLength(1);
    const alone = toDays([bundled('2025-09-08', 'x', 'y')]);
    expect(catchUp(findNews(alone, '2026-01-06'), new Map(), '2026-01-06')).toEqual([]);
  });
});
