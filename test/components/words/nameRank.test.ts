import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../components/words/language';
import { namePlace } from '../../../components/words/nameDay';
import { nameRank } from '../../../components/words/nameRank';
import type { Place } from '../../../core/paper';

afterEach(() => speak('ko'));

describe('where a paper stands in its digest', () => {
  it.each([
    [1, 12, '12편 중 1번째'],
    [2, 2, '2편 중 2번째'],
    [1234, 1500, '1,500편 중 1,234번째'],
    // One that stands alone is the first of nothing.
    [1, 1, ''],
    [1, undefined, ''],
    [undefined, undefined, ''],
  ])('%s of %s', (rank, total, words) => {
    expect(nameRank(rank, total)).toBe(words);
  });

  it.each([
    ['ko', 3, '2024년 9월 8일 · 3편 중 1번째'],
    ['ko', 1, '2024년 9월 8일'],
    ['ko', undefined, '2024년 9월 8일 · 1번째'],
    ['en', 1, 'Sep 8, 2024'],
  ] as const)('is told with its day: %s, of %s', (language, of, words) => {
    speak(language);
    const digest = { source: 'made', id: 'x', date: '2024-09-08', title: '', revision: '' };
    const place: Place = { digest, rank: 1, ...(of !== undefined && { of }) };
    expect(namePlace(place)).toBe(words);
  });
});
