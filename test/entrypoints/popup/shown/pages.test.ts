import { describe, expect, it } from 'vitest';
import type { DigestHead } from '../../../../core/paper';
import { compareDigests } from '../../../../core/query/order';
import { choosePage, toPages } from '../../../../entrypoints/popup/shown/pages';
import type { Last } from '../../../../entrypoints/visits/noted';

const today = '2025-09-08';
const head = (date: string, papers = 3, source = 'g1'): DigestHead => ({
  source,
  id: `${date}-${source}`,
  date,
  title: `${date} ${source}`,
  revision: '',
  papers: Array.from({ length: papers }, (_, at) => `${date}/${source}/${at}`),
});
const pagesOf = (...heads: DigestHead[]) =>
  toPages(heads.sort((a, b) => compareDigests(a, b, today)));
const now = Date.UTC(2025, 8, 8, 12);
const hour = 3_600_000;
const choose = (pages: ReturnType<typeof pagesOf>, last?: Last, unread = 1) =>
  choosePage(pages, last, () => unread, today, now)?.key;

describe('the pages of the popup', () => {
  it('are the days, and each digest that has none', () => {
    const undated = [head('1970-01-01', 1, 'a'), head('1970-01-01', 2, 'b')];
    const pages = pagesOf(head('2025-09-08', 2, 'g1'), head('2025-09-08', 1, 'g2'), ...undated);
    expect(pages.map(({ key, papers }) => [key, papers.length])).toEqual([
      ['2025-09-08', 3],
      ['["a","1970-01-01-a"]', 1],
      ['["b","1970-01-01-b"]', 2],
    ]);
  });

  it('are as many as there are days, over ten years of them', () => {
    const dates = Array.from({ length: 3650 }, (_, back) =>
      new Date(Date.UTC(2025, 8, 8) - back * 86_400_000).toISOString().slice(0, 10),
    );
    const pages = pagesOf(...dates.map((date) => head(date, 12)));
    expect(pages).toHaveLength(3650);
    expect(choose(pages)).toBe('2025-09-08');
  });
});

describe('the popup opens on', () => {
  const pages = pagesOf(head('2025-09-08'), head('2025-09-05'), head('2025-09-04'));
  const left: Last = { page: '2025-09-05', newest: '2025-09-08', papers: 3, at: now - hour };

  it('today, the first time', () => {
    expect(choose(pages)).toBe('2025-09-08');
  });

  it('what was left, as long as something of it is unread', () => {
    expect(choose(pages, left)).toBe('2025-09-05');
    expect(choose(pages, left, 0)).toBe('2025-09-08');
  });

  it('today when there is news: another day, or more of the newest', () => {
    expect(choose(pages, { ...left, newest: '2025-09-05' })).toBe('2025-09-08');
    expect(choose(pages, { ...left, papers: 2 })).toBe('2025-09-08');
  });

  it.each([
    ['a moment ago', now, '2025-09-05'],
    ['almost a day ago', now - 24 * hour + 1, '2025-09-05'],
    ['a day ago', now - 24 * hour, '2025-09-08'],
    ['a year ago', now - 365 * 24 * hour, '2025-09-08'],
    ['by a clock that was ahead', now + hour, '2025-09-08'],
  ])('what was left only if that was less than a day ago: %s', (_, at, key) => {
    expect(choose(pages, { ...left, at })).toBe(key);
  });

  it('the newest where nobody noted when another day was left, and where it was left itself', () => {
    const { at: _at, ...without } = left;
    expect(choose(pages, without)).toBe('2025-09-08');
    expect(choose(pages, { ...left, page: '2025-09-08' })).toBe('2025-09-08');
    expect(choose(pages, { ...without, page: '2025-09-08' })).toBe('2025-09-08');
  });

  it('today when what was left is gone', () => {
    expect(choose(pages, { ...left, page: '2024-01-01' })).toBe('2025-09-08');
  });

  it('no day that is still to come, unless there is nothing else', () => {
    const future = head('2025-09-09');
    expect(choose(pagesOf(future, head('2025-09-05')))).toBe('2025-09-05');
    expect(choose(pagesOf(future))).toBe('2025-09-09');
    expect(choose(pagesOf(future, head('1970-01-01')))).toBe('["g1","1970-01-01-g1"]');
    expect(choose([])).toBeUndefined();
  });
});
