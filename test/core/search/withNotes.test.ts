import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../core/search';
import { findSnippet } from '../../../core/search/findSnippet';
import { withNotes } from '../../../core/search/withNotes';
import { sampleDigest } from '../../samples';
import { prepare, searchAll } from './samples';

const [noted, plain, other] = ['2509.00001', '2509.00002', '2509.00003'];
const digests = [
  prepare('a', sampleDigest('2025-09-08', [noted, plain], '환각을 줄인다.')),
  prepare('b', sampleDigest('2025-09-07', [other, noted], '사람의 선호를 배운다.')),
];
const notes = new Map([[noted, '세미나 발표 후보\n표 3의 기준선이 약하다']]);
const all = withNotes(digests, notes);
const stateOf = (paper: string) => ({
  isBookmarked: false,
  isUnread: true,
  isNoted: paper === noted,
});
const found = async (typed: string) => {
  const { hits, query } = await searchAll(all, typed, { stateOf, once: true });
  return hits.map(({ paper, kinds }) => [paper, kinds.includes('note'), query.words.length]);
};

describe('a note', () => {
  test.each([
    ['기준선', [[noted, true, 1]]],
    ['기준선이', [[noted, true, 1]]],
    ['ㄱㅈㅅㅇ', [[noted, true, 1]]],
    ['"표 3의"', [[noted, true, 1]]],
    ['"표3의"', []],
    ['메모:세미나', [[noted, true, 1]]],
    ['note:세미나', [[noted, true, 1]]],
    ['메모:"발표 후보"', [[noted, true, 1]]],
    ['메모:환각', []],
    ['한계:세미나', []],
    ['세미나 없는말', []],
    ['메모:', [[noted, false, 0]]],
    ['후보표', []],
  ])('is searched: %s', async (typed, wanted) => {
    expect(await found(`${typed} `)).toEqual(wanted);
  });

  it('has one word of a query and the summary another', async () => {
    expect(await found('환각 세미나 ')).toEqual([[noted, true, 2]]);
    expect(await found('선호 세미나 ')).toEqual([[noted, true, 2]]);
  });

  it('leaves what is found without it, and in which order', async () => {
    const typed = '환각 ';
    const before = await searchAll(digests, typed, { once: true });
    const after = await searchAll(all, typed, { once: true });
    expect(after.hits).toEqual(before.hits);
    expect(before.count).toBe(2);
  });

  it('keeps gists and the beginnings of words where they were', async () => {
    expect(await found('"환각을 줄인다" ')).toHaveLength(2);
    const initials = await searchAll(all, 'ㅎㄱ ', { once: true });
    const known = await searchAll(digests, 'ㅎㄱ ', { once: true });
    expect(initials.hits).toEqual(known.hits);
    expect(known.count).toBeGreaterThan(0);
  });
});

it('is made once, and only of digests that have a noted paper', () => {
  expect(withNotes(digests, notes)).toBe(all);
  expect(withNotes(digests, new Map())).toBe(digests);
  const one = withNotes(digests, new Map([[plain, '메모']]));
  expect(one[1]).toBe(digests[1]);
  expect(one[0]).not.toBe(digests[0]);
});

describe('the piece that shows why', () => {
  const { entries } = sampleDigest('2025-09-08', [noted], '환각을 줄인다.');
  const piece = (typed: string) =>
    findSnippet(entries[0] ?? { sections: [] }, parseQuery(typed), notes.get(noted));

  test.each([
    ['기준선', 'note', '표 3의 기준선이 약하다'],
    ['메모:발표', 'note', '세미나 발표 후보'],
    ['환각', 'conclusion', '환각을 줄인다.'],
  ])('is of the note where that has it: %s', (typed, kind, text) => {
    expect(piece(typed)).toMatchObject({ kind, text });
  });
});
