import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../core/search';
import { cutQuery, describePiece, writeFilter, writePhrase } from '../../../core/search/pieces';

describe('the pieces of a query', () => {
  test.each([
    ['환각  안읽음', ['환각', '안읽음']],
    ['"언어 모델" 안읽음', ['"언어 모델"', '안읽음']],
    ['한계:"데이터  부족" 2025-09', ['한계:"데이터  부족"', '2025-09']],
    ['환각 "언어 모', ['환각', '"언어 모"']],
    ['구독:“매일 논문”', ['구독:“매일 논문”']],
    ['환각 "', ['환각']],
    ['구독：＂매일 논문＂　＃평가', ['구독:"매일 논문"', '#평가']],
    ['환각 한계:  데이터 안읽음', ['환각', '한계:데이터', '안읽음']],
    ['데이터: 한계', ['데이터:', '한계']],
    ['한계: ', ['한계:']],
    ['', []],
  ])('of %s', (typed, pieces) => {
    expect(cutQuery(typed)).toEqual(pieces);
  });

  test.each([
    '"언어 모델" 안읽음',
    '한계:"데이터  부족" 구독:매일',
    '환각 "언어 모',
    'ㄱㅎ ㅎㅅ #평가 ',
    '한계：데이터？ (안 읽음), 환각…',
  ])('mean what %s means when they are put together, and what else is put to them', (typed) => {
    const { words, filters } = parseQuery(
      `${typed.trim()}${typed.split('"').length % 2 ? '' : '"'} 북마크`,
    );
    const together = parseQuery([...cutQuery(typed), '북마크'].join(' '));
    expect(together.words.map(({ folded, gaps }) => [folded, gaps])).toEqual(
      words.map(({ folded, gaps }) => [folded, gaps]),
    );
    expect(together.filters).toEqual(filters);
    expect(filters.at(-1)).toEqual({ type: 'bookmarked' });
  });
});

describe('a filter by a name', () => {
  test.each([
    ['매일', '매일'],
    ['매일 논문 읽기', '매일논문읽기'],
    ['a: b', 'a:b'],
    ['  Landmark  Papers ', 'landmarkpapers'],
  ])('%s is that name', (name, folded) => {
    expect(parseQuery(`${writeFilter('구독', name)} `).filters).toEqual([
      { type: 'source', name: folded },
    ]);
  });

  test('is none for a name that quotes cannot hold', () => {
    expect(writeFilter('구독', '나의 "논문"')).toBeUndefined();
    expect(writeFilter('구독', '나의 ＂논문＂')).toBeUndefined();
    expect(writeFilter('구독', ' ')).toBeUndefined();
  });
});

test.each([
  ['한계:"데이터  부족"', '한계: 데이터  부족'],
  ['note:표', 'note: 표'],
  ['구독:“매일 논문”', '구독: 매일 논문'],
  ['note:', 'note'],
  ['a:b:c', 'a: b:c'],
  ['"', '"'],
])('%s is said without the signs of a query: %s', (piece, words) => {
  expect(describePiece(piece)).toBe(words);
});

test.each([
  ['환각', '환각'],
  ['검색 증강', '"검색 증강"'],
  [' few-shot ', 'few-shot'],
  ['그 “말” 뒤', '"그  말  뒤"'],
])('the words %j are found as they stand by %s', (words, typed) => {
  expect(writePhrase(words)).toBe(typed);
  expect(parseQuery(`${typed} `).words).toHaveLength(1);
});
