import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../core/paper';
import { parseQuery } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { sampleEntry } from '../../samples';
import { prepare, searchAll } from './samples';

/** What papers say, each in the one sentence of its summary. */
const said = {
  optimal: 'k-NN과 O(n) 정렬을 C++로 짰고, A*와 C#은 쓰지 않았다.',
  net: '.NET에서 돌리는 GPT-4와 Qwen 3.5를 견준다. #hashtag 하나를 센다.',
  wide: 'ＬＬＭ이 문서를 찾아 읽는다（검색）。ＲＡＧ라고 한다.',
  narrow: 'RAG는 4비트 양자화와 함께 쓴다.',
  quantum: 'Schrödinger 방정식과 Poincaré 추측, Erdős 수를 푼다.',
  plain: 'Schrodinger 방정식을 naive하게 푼다. ½과 1,000은 그대로다.',
  other: 'ångström은 å로, Ørsted는 ø로 쓴다. 3차원 격자를 본다.',
  learning: '강화학습으로 정렬한다. 언어모델을 쓴다.',
  joined: '미세조정 언어모델을 만든다. 읽음을 표시한다.',
  apart: '언어모델을 다듬고 나서 미세조정을 한다.',
} as const;
const names = Object.keys(said);
const paperOf = (name: string) => `2509.0000${names.indexOf(name)}`;
const digest: Digest = {
  id: '2025-09-08',
  date: '2025-09-08',
  title: '다이제스트',
  tags: ['nlp', '두 낱말', 'c++'],
  entries: names.map((name) => ({
    ...sampleEntry(paperOf(name), said[name as keyof typeof said]),
    title: name,
  })),
} as Digest;
const digests = [prepare('source', digest)];
const stateOf = (paper: string) => ({
  isBookmarked: paper === paperOf('net'),
  isUnread: paper === paperOf('wide'),
});
const find = async (typed: string) =>
  (await searchAll(digests, typed, { nameOf: () => '매일 논문', stateOf })).hits
    .map(({ paper }) => names[Number(paper.at(-1))])
    .sort();
const all = [...names].sort();

describe('punctuation around a word is none of it', () => {
  test.each([
    ['정렬?', ['learning', 'optimal']],
    ['정렬, 강화학습', ['learning']],
    ['(정렬) 강화학습.', ['learning']],
    ['「강화학습」', ['learning']],
    ['‘강화학습’이 ', []],
    ['강화학습…', ['learning']],
    ['강화학습이란?', ['learning']],
    ['…강화학습!', ['learning']],
    ['rag;', ['narrow', 'wide']],
    ['강화학습？', ['learning']],
    ['강화학습。', ['learning']],
    ['강화학습?\u200b', ['learning']],
    ['강화학습 - 정렬', ['learning']],
    ['강화학습 ?', ['learning']],
    ['(#nlp), 강화학습', ['learning']],
    ['북마크,', ['net']],
    ['북마크:', ['net']],
    ['“언어모델을 쓴다”, 정렬', ['learning']],
  ])('%s', async (typed, found) => {
    expect(await find(typed)).toEqual(found);
  });

  test.each([
    ['C++', ['optimal']],
    ['C++,', ['optimal']],
    ['c#', ['optimal']],
    ['A*', ['optimal']],
    ['O(n)', ['optimal']],
    ['(O(n))', ['optimal']],
    ['o(m)', []],
    ['k-NN', ['optimal']],
    ['.net', ['net']],
    ['.NET.', ['net']],
    ['GPT-4', ['net']],
    ['3.5', ['net']],
    ['(3.5)', ['net']],
    ['1,000', ['plain']],
    ['#c++', all],
    ['#C', all],
    ['#c ', []],
    ['"정렬?"', []],
    ['-정렬', []],
    ['강화학습,정렬', []],
  ])('and what is of it stays: %s', async (typed, found) => {
    expect(await find(typed)).toEqual(found);
  });

  test('alone means nothing, and what stands before it is finished', () => {
    for (const typed of ['?', '—', '( )', '...', '" "', ', .'])
      expect(parseQuery(typed), typed).toEqual({ words: [], filters: [] });
    expect(parseQuery('강화하?').words[0]?.isUnfinished).toBeUndefined();
    expect(parseQuery('(강화하').words[0]?.isUnfinished).toBe(true);
  });
});

describe('the other layout of the keyboard keeps digits', () => {
  test.each([
    ['헷-4', ['net']],
    ['3ckdnjs', ['other']],
    ['4qlxm', ['narrow']],
    ['4qlxm didwkghk', ['narrow']],
    ['4qlxm?', ['narrow']],
    ['ㅂㅈ두3.5', ['net']],
    ['헷-9', []],
    ['"3ckdnjs"', []],
    ['t3x', []],
  ])('%s', async (typed, found) => {
    expect(await find(typed)).toEqual(found);
  });
});

describe('letters are the same in one width and the other, and with marks or without', () => {
  test.each([
    ['ＲＡＧ', ['narrow', 'wide']],
    ['rag', ['narrow', 'wide']],
    ['llm', ['wide']],
    ['Ｃ＋＋', ['optimal']],
    ['검색)', ['wide']],
    ['＃nlp', all],
    ['구독：매일', all],
    ['구독：＂매일 논문＂ rag', ['narrow', 'wide']],
    ['＂RAG라고 한다＂', ['wide']],
    ['2025－09－08 llm', ['wide']],
    ['schrodinger', ['plain', 'quantum']],
    ['Schrödinger', ['plain', 'quantum']],
    ['Schrödinger'.normalize('NFD'), ['plain', 'quantum']],
    ['poincare', ['quantum']],
    ['Erdös', ['quantum']],
    ['naïve', ['plain']],
    ['angstrom', ['other']],
    // What is another letter, or another number of them, stays as it is.
    ['orsted', []],
    ['Ørsted', ['other']],
    ['1/2', []],
    ['½', ['plain']],
    ['1000', []],
  ])('%s', async (typed, found) => {
    expect(await find(typed)).toEqual(found);
  });

  test.each([
    ['ＬＬＭ이 ＲＡＧ를 쓴다', 'rag', ['ＲＡＧ']],
    ['（검색）과 (검색)', '검색)', ['검색', '검색']],
    ['Schrödinger와 Schro\u0308dinger', 'schrodinger', ['Schrödinger', 'Schro\u0308dinger']],
    ['Poincaré 추측', 'care', ['caré']],
    ['İstanbul과 ｉ', 'i', ['İ', 'ｉ']],
    ['가격은 ＄１０', '$10', ['＄１０']],
  ])('and are marked where they stand: %s, %s', (text, typed, marks) => {
    const found = findMarks(text, parseQuery(typed));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marks);
  });
});

describe('runs of initial consonants', () => {
  test.each([
    // As one, where that stands anywhere.
    ['ㄱㅎ ㅎㅅ', ['learning']],
    ['ㅁㅅㅈㅈ ㅇㅇㅁㄷ', ['joined']],
    // Else as words.
    ['ㄱㅎㅎㅅ ㅇㅇㅁㄷ', ['learning']],
    ['ㅇㅇㅁㄷ ㄱㅎㅎㅅ', ['learning']],
    ['ㅇㅇㅁㄷ ㅁㅅㅈㅈ', ['apart', 'joined']],
    ['정렬 ㄱㅎㅎㅅ ㅇㅇㅁㄷ', ['learning']],
    // Also where they stand as one, and without the others.
    ['다듬고 ㅁㅅㅈㅈ ㅇㅇㅁㄷ', ['apart']],
    ['ㅁㅅㅈㅈ ㅇㅇㅁㄷ 나서', ['apart']],
    ['ㄱㅎㅎㅅ, ㅇㅇㅁㄷ', ['learning']],
    ['ㄱㅎㅎㅅ ㅁㅅㅈㅈ', []],
    ['ㄱㅎㅎㅅ ㅋㅋㅋㅋ', []],
    ['"ㄱㅎㅎㅅ" ㅇㅇㅁㄷ', []],
  ])('%s', async (typed, found) => {
    expect(await find(typed)).toEqual(found);
  });

  test('are told as what was found', async () => {
    const { query } = await searchAll(digests, 'ㄱㅎㅎㅅ ㅇㅇㅁㄷ');
    expect(query.words.map(({ folded }) => folded)).toEqual(['ㄱㅎㅎㅅ', 'ㅇㅇㅁㄷ']);
  });
});

describe('a state may be written in two words', () => {
  test.each([
    ['안 읽음', [{ type: 'unread' }]],
    ['안 읽음?', [{ type: 'unread' }]],
    ['안  읽음 북 마크', [{ type: 'unread' }, { type: 'bookmarked' }]],
    ['Un read', [{ type: 'unread' }]],
  ])('%s', (typed, filters) => {
    expect(parseQuery(typed)).toEqual({ words: [], filters });
  });

  test.each(['"안" 읽음', '"안 읽음"', '안 그래도 읽음', '읽음 안', '안 읽음표시', '안, 읽음'])(
    'and is none otherwise: %s',
    (typed) => {
      const { words, filters } = parseQuery(typed);
      expect(filters).toEqual([]);
      expect(words.length).toBeGreaterThan(0);
    },
  );

  test('beside what else is asked for', async () => {
    expect(await find('안 읽음 rag')).toEqual(['wide']);
    expect(await find('읽음 ')).toEqual(['joined']);
  });
});
