import { describe, expect, it, test } from 'vitest';
import { type PaperState, search } from '../../../core/search';
import { parseQuery } from '../../../core/search/query';
import { sampleDigest } from '../../samples';
import { prepare, searchAll } from './samples';

const digests = [
  prepare('a', sampleDigest('2025-09-08', ['2509.00001', '2509.00002'], '환각을 줄인다.')),
  prepare('b', sampleDigest('2025-08-07', ['2508.00003'], '선호를 배운다.')),
];
const nameOf = (source: string) => (source === 'a' ? '매일 논문' : '주간');
const bare: PaperState = { isBookmarked: false, isUnread: true };
const lackOf = async (typed: string, state: (paper: string) => PaperState = () => bare) =>
  (await searchAll(digests, `${typed} `, { nameOf, stateOf: state })).lack;

describe('why a search found nothing', () => {
  test.each([
    ['메모:', 'noted'],
    ['note:세미나', 'noted'],
    ['환각 메모:"다시 볼 것"', 'noted'],
    ['북마크', 'bookmarked'],
    ['환각 bookmarked', 'bookmarked'],
    ['#없는태그', 'tag'],
    ['환각 #rl', 'tag'],
    ['구독:월간', 'source'],
    ['선호 구독:"월간 논문"', 'source'],
    ['2019-01', 'day'],
    ['환각 2025-10', 'day'],
    // Both are missing: the first that was asked for is told.
    ['북마크 메모:', 'bookmarked'],
    ['환각 2025-08', 'together'],
    ['구독:주간 2025-09', 'together'],
    ['#papers 없는말이다', 'together'],
    ['없는말이다', 'words'],
    ['한계:환각', 'words'],
    ['"환각 을"', 'phrase'],
    ['"선호를 배 운다" 환각', 'phrase'],
    ['한계:"환각을 줄"', 'phrase'],
    ['2025-09 "없는 말"', 'phrase'],
    ['"없는말이다"', 'words'],
    ['"환각을 줄인다" 없는말이다', 'words'],
    ['환각 -선호', 'minus'],
    ['-선호 #papers', 'minus'],
    ['환각 줄-선호', 'words'],
    ['한게:환각', 'name'],
    ['limit:환각 2025-09', 'name'],
    ['저자:홍길동', 'name'],
    ['10:30', 'words'],
    ['arXiv:2510.99999', 'words'],
    ['arxiv:hep-th/9901001', 'words'],
    ['환각 arXiv:2510.99999v2', 'words'],
    ['arXiv:환각이', 'name'],
    ['https://example.org/환각', 'words'],
  ] as const)('%s: %s', async (typed, lack) => {
    expect(await lackOf(typed)).toBe(lack);
  });

  it('is that all was seen, where all was', async () => {
    expect(await lackOf('안읽음', () => ({ ...bare, isUnread: false }))).toBe('unread');
    const half = (paper: string) => ({ ...bare, isUnread: paper === '2508.00003' });
    expect(await lackOf('환각 안읽음', half)).toBe('together');
  });

  it('is no lack of notes or tags where there are others', async () => {
    const noted = () => ({ ...bare, isNoted: true, tags: ['강화학습'] });
    expect(await lackOf('메모:세미나', noted)).toBe('words');
    expect(await lackOf('환각 #강화학습 없는말이다', noted)).toBe('together');
    expect(await lackOf('#강화', noted)).toBe('tag');
  });

  it('is told of nothing that is found, and of no search that goes on', async () => {
    for (const typed of ['환각', '2025-09', '#papers', '안읽음', '구독:매일'])
      expect(await lackOf(typed)).toBeUndefined();
    const parts = [];
    for await (const part of search(digests, parseQuery('북마크'), { isPart: true }))
      parts.push(part);
    expect(parts).toEqual([]);
  });
});
